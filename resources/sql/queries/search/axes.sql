-- SPDX-License-Identifier: EUPL-1.2
SELECT number, pipeline, texts, trust, later, placings FROM search_axes

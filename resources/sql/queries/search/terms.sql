-- SPDX-License-Identifier: EUPL-1.2
SELECT id, text FROM search_term ORDER BY id

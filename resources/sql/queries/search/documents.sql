-- SPDX-License-Identifier: EUPL-1.2
SELECT record FROM search_document ORDER BY record

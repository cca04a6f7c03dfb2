-- SPDX-License-Identifier: EUPL-1.2
-- no more than ?1
SELECT count(*) FROM (SELECT 1 FROM search_document LIMIT ?1)

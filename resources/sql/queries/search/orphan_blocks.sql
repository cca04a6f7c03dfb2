-- SPDX-License-Identifier: EUPL-1.2
-- lists of which nobody knows the term
SELECT DISTINCT key >> 32 AS term FROM search_block
WHERE NOT EXISTS (SELECT 1 FROM search_term WHERE search_term.id = search_block.key >> 32)

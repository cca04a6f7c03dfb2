-- SPDX-License-Identifier: EUPL-1.2
-- the blocks of the terms that begin with ?1, of the first ?2 terms in order of their bytes
SELECT block.key, block.postings
FROM (
    SELECT id FROM search_term WHERE text >= ?1 AND text < ?1 || char(1114111) ORDER BY text LIMIT ?2
) AS term
CROSS JOIN search_block AS block ON block.key >= term.id << 32 AND block.key < (term.id + 1) << 32

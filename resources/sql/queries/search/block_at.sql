-- SPDX-License-Identifier: EUPL-1.2
-- the block of term ?1 that holds record ?2 or would hold it
SELECT key, postings FROM search_block
WHERE key >= ?1 << 32 AND key <= (?1 << 32 | ?2) ORDER BY key DESC LIMIT 1

-- SPDX-License-Identifier: EUPL-1.2
-- the first block of term ?1 that begins behind record ?2
SELECT key, postings FROM search_block
WHERE key > (?1 << 32 | ?2) AND key < (?1 + 1) << 32 ORDER BY key LIMIT 1

-- SPDX-License-Identifier: EUPL-1.2
-- the blocks of term ?1 in order of record
SELECT key, postings FROM search_block WHERE key >= ?1 << 32 AND key < (?1 + 1) << 32 ORDER BY key

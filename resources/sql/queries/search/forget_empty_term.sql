-- SPDX-License-Identifier: EUPL-1.2
DELETE FROM search_term
WHERE id = ?1
    AND NOT EXISTS (SELECT 1 FROM search_block WHERE key >= ?1 << 32 AND key < (?1 + 1) << 32)

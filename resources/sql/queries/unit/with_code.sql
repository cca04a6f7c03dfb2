-- SPDX-License-Identifier: EUPL-1.2
-- another unit with the code ?2; ?1 is the one that asks
SELECT record.uid FROM unit AS other JOIN record ON record.id = other.id
WHERE other.id <> ?1 AND other.alive = 1 AND other.code = ?2 COLLATE NOCASE
LIMIT 1

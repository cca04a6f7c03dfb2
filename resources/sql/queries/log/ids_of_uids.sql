-- SPDX-License-Identifier: EUPL-1.2
-- ?1 uids of 16 bytes each, one after the other: the local ids of those that this bank knows, in that order
WITH RECURSIVE place (at) AS (
    SELECT 1 WHERE length(?1) > 0
    UNION ALL
    SELECT at + 16 FROM place WHERE at + 16 <= length(?1)
)
SELECT record.id FROM place CROSS JOIN record ON record.uid = substr(?1, at, 16) ORDER BY at

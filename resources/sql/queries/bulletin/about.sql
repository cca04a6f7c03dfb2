-- SPDX-License-Identifier: EUPL-1.2
-- ?1 uid of a record: the issues that are out and tell of it, the oldest first
SELECT DISTINCT bulletin.id
FROM bulletin_item
    JOIN record ON record.uid = bulletin_item.bulletin
    JOIN bulletin ON bulletin.id = record.id
WHERE object = ?1 AND bulletin_item.alive = 1 AND bulletin.alive = 1 AND status IN ('uitgegeven', 'gecorrigeerd')
ORDER BY issued_on, bulletin.id

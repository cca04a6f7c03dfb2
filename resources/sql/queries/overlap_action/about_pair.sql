-- SPDX-License-Identifier: EUPL-1.2
-- ?1 and ?2 two records: what was agreed about both of them, the latest first
SELECT overlap_action.id
FROM link AS one
    JOIN link AS other ON other.from_uid = one.from_uid AND other.to_uid = ?2 AND other.type = 'agreed'
    JOIN record ON record.uid = one.from_uid
    JOIN overlap_action ON overlap_action.id = record.id
WHERE one.to_uid = ?1 AND one.type = 'agreed' AND one.alive = 1 AND other.alive = 1 AND overlap_action.alive = 1
ORDER BY overlap_action.id DESC

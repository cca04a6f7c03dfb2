-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of record ids: how many of them each institute performed
SELECT link.to_uid, count(*)
FROM json_each(?1) AS given
    JOIN record ON record.id = given.value
    JOIN link ON link.from_uid = record.uid
WHERE link.type = 'performed_by' AND link.alive = 1
GROUP BY link.to_uid

-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of record ids: the records whose text holds their names
SELECT DISTINCT source.id
FROM json_each(?1) AS wanted
    JOIN record ON record.id = wanted.value
    JOIN link ON link.to_uid = record.uid AND link.alive = 1
    JOIN record AS source ON source.uid = link.from_uid
WHERE link.type IN ('performed_by', 'concept')

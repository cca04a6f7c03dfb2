-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids: the events of each exploration, its other parts, and the advices that come from it
SELECT
    record.id,
    (SELECT count(*) FROM event WHERE exploration = record.uid AND alive = 1),
    (SELECT count(*) FROM link WHERE from_uid = record.uid AND type = 'part' AND alive = 1),
    (SELECT count(*)
     FROM link JOIN record AS from_record ON from_record.uid = link.from_uid
         JOIN advice ON advice.id = from_record.id
     WHERE link.to_uid = record.uid AND link.type = 'exploration' AND link.alive = 1 AND advice.alive = 1)
FROM json_each(?1) AS wanted JOIN record ON record.id = wanted.value

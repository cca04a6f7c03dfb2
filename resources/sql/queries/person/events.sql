-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids of persons: at how many events each was present, and the first instant of the last one; nothing
-- for who was at none
SELECT own.id, count(*), max(start)
FROM json_each(?1) AS wanted
    JOIN record AS own ON own.id = wanted.value
    JOIN participant ON participant.person = own.uid AND participant.alive = 1 AND attended = 1
    JOIN record AS place ON place.uid = participant.event
    JOIN event ON event.id = place.id
WHERE event.alive = 1
GROUP BY own.id

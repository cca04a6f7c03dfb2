-- SPDX-License-Identifier: EUPL-1.2
-- the persons whom event ?1 asked and who may be approached again
SELECT DISTINCT participant.person
FROM participant
    JOIN record ON record.uid = participant.person
    JOIN person ON person.id = record.id
WHERE participant.event = ?1 AND participant.alive = 1 AND person.alive = 1 AND ifnull(no_contact, 0) = 0

-- SPDX-License-Identifier: EUPL-1.2
-- The other events than ?2 (null for one that is new) that person ?1 is asked to and that take place, for them,
-- between ?3 and ?4. Who said not to come is not there.
SELECT record.uid
FROM participant
    JOIN record ON record.uid = participant.event
    JOIN event ON event.id = record.id
WHERE participant.person = ?1
    AND participant.alive = 1 AND ifnull(participant.rsvp, 'te_nodigen') <> 'komt_niet'
    AND participant.event IS NOT ?2
    AND event.alive = 1 AND ifnull(event.status, 'idee') NOT IN ('verplaatst', 'geannuleerd')
    AND event.start < ?4 AND ifnull(event."end", event.start) > ?3
ORDER BY event.start, record.id

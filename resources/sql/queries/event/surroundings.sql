-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids: who comes and who is on the list of each event, and the tasks that are not done
SELECT
    record.id,
    (SELECT count(*) FROM participant WHERE event = record.uid AND alive = 1 AND rsvp = 'komt'),
    (SELECT count(*) FROM participant WHERE event = record.uid AND alive = 1),
    (SELECT count(*) FROM task
     WHERE about = record.uid AND alive = 1 AND ifnull(status, 'open') IN ('open', 'bezig'))
FROM json_each(?1) AS wanted JOIN record ON record.id = wanted.value

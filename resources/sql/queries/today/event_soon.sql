-- SPDX-License-Identifier: EUPL-1.2
-- ?1 today, ?2 own unit, ?3 1 for what is of the own unit. Meetings of the next weeks, and how many tasks are open.
SELECT record.uid, record.kind, refcode, title, NULL, 0, substr(start, 1, 10),
    (SELECT count(*) FROM task
     WHERE task.about = record.uid AND task.alive = 1 AND ifnull(task.status, 'open') IN ('open', 'bezig')), 0
FROM event JOIN record USING (id)
WHERE start >= ?1 AND start < date(?1, '+22 days') AND event.alive = 1
    AND event.status IN ('voorbereiding', 'uitgenodigd', 'bevestigd')
    AND (?3 = 0 OR owner_unit = ?2)
ORDER BY start LIMIT 300

-- SPDX-License-Identifier: EUPL-1.2
-- ?1 today, ?2 own unit, ?3 1 for what is of the own unit. Meetings that are over and have no
-- report, also where nobody said that they were held; 1 where nobody said who were there either.
SELECT record.uid, record.kind, refcode, title, NULL, 0, substr(start, 1, 10),
    NOT EXISTS (SELECT 1 FROM participant
                WHERE participant.event = record.uid AND participant.alive = 1 AND attended = 1), 0
FROM event INDEXED BY event_unreported JOIN record USING (id)
WHERE event.status IN ('voorbereiding', 'uitgenodigd', 'bevestigd', 'gehouden', 'verslag') AND start < ?1
    AND ifnull("end", start) < ?1
    AND report IS NULL AND event.alive = 1 AND (?3 = 0 OR owner_unit = ?2)
ORDER BY start LIMIT 300

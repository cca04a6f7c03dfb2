-- SPDX-License-Identifier: EUPL-1.2
-- What a calendar shows of the events in use that touch the time from ?1 until ?2, in the order of their begin
SELECT
    record.uid, event.refcode, event.title, event.start, event."end", ifnull(event.all_day, 0),
    ifnull(event.timezone, 'Europe/Amsterdam'), ifnull(event.status, 'idee'), event.place, event.owner_unit
FROM event INDEXED BY event_span JOIN record ON record.id = event.id
WHERE event.start < ?2 AND (event.start >= ?1 OR event."end" > ?1) AND event.alive = 1
ORDER BY event.start, event.id

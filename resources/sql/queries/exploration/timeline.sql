-- SPDX-License-Identifier: EUPL-1.2
-- What belongs to exploration ?1 with its date, as far as it has one: the earliest first
WITH part (uid) AS (
    SELECT to_uid FROM link WHERE from_uid = ?1 AND type = 'part' AND alive = 1
    UNION
    SELECT from_uid FROM link WHERE to_uid = ?1 AND type = 'exploration' AND alive = 1
    UNION
    SELECT record.uid FROM event JOIN record ON record.id = event.id WHERE exploration = ?1 AND alive = 1
)
SELECT
    part.uid,
    coalesce(substr(event.start, 1, 10), signal.observed_on, study.issued, research_project.start,
             research_project.planned_start, advice.offered_on) AS date
FROM part JOIN record ON record.uid = part.uid
    LEFT JOIN event ON event.id = record.id
    LEFT JOIN signal ON signal.id = record.id
    LEFT JOIN study ON study.id = record.id
    LEFT JOIN research_project ON research_project.id = record.id
    LEFT JOIN advice ON advice.id = record.id
WHERE ifnull(signal.status, 'nieuw') <> 'inbox'
ORDER BY date IS NULL, date, record.id

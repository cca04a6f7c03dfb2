-- SPDX-License-Identifier: EUPL-1.2
-- What belongs to exploration ?1 with its date, as far as it has one, its state as a code and the day until which
-- a project runs: the earliest first
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
             research_project.planned_start, advice.offered_on) AS date,
    CASE
        WHEN event.id IS NOT NULL THEN ifnull(event.status, 'idee')
        WHEN signal.id IS NOT NULL THEN ifnull(signal.status, 'nieuw')
        WHEN research_project.id IS NOT NULL THEN ifnull(research_project.phase, 'idee')
        WHEN advice.id IS NOT NULL THEN ifnull(advice.status, 'concept')
        WHEN knowledge_question.id IS NOT NULL THEN ifnull(knowledge_question.status, 'concept')
    END AS state,
    ifnull(research_project.delivered_on, research_project.planned_end) AS until
FROM part JOIN record ON record.uid = part.uid
    LEFT JOIN event ON event.id = record.id
    LEFT JOIN signal ON signal.id = record.id
    LEFT JOIN study ON study.id = record.id
    LEFT JOIN research_project ON research_project.id = record.id
    LEFT JOIN advice ON advice.id = record.id
    LEFT JOIN knowledge_question ON knowledge_question.id = record.id
WHERE ifnull(signal.status, 'nieuw') <> 'inbox'
ORDER BY date IS NULL, date, record.id

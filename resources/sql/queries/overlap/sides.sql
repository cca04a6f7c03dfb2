-- SPDX-License-Identifier: EUPL-1.2
-- ?1 local ids of records on a side of a pair: a JSON array. Of each question the day on which it is needed, and a row
-- for every project that is to answer it; of each project itself: uid of the record, day, uid of the project, its phase,
-- whether somebody is on its committee, and the unit that leads it and its code where that is known
WITH side (id, uid) AS MATERIALIZED (
    SELECT record.id, record.uid FROM json_each(?1) AS asked JOIN record ON record.id = asked.value
)
SELECT side.uid, need_by, NULL, NULL, 0, NULL, NULL
FROM side JOIN knowledge_question AS question ON question.id = side.id
UNION ALL
SELECT DISTINCT side.uid, NULL, record.uid, ifnull(phase, 'idee'),
    EXISTS (SELECT 1 FROM committee_member AS member WHERE member.project = record.uid AND member.alive = 1),
    unit_record.uid, unit.code
FROM side
    CROSS JOIN link ON link.to_uid = side.uid AND link.type = 'question'
    JOIN record ON record.uid = link.from_uid
    JOIN research_project AS project ON project.id = record.id
    LEFT JOIN record AS unit_record ON unit_record.uid = project.lead
    LEFT JOIN unit ON unit.id = unit_record.id
WHERE link.alive = 1 AND project.alive = 1
UNION ALL
SELECT side.uid, NULL, side.uid, ifnull(phase, 'idee'),
    EXISTS (SELECT 1 FROM committee_member AS member WHERE member.project = side.uid AND member.alive = 1),
    unit_record.uid, unit.code
FROM side JOIN research_project AS project ON project.id = side.id
    LEFT JOIN record AS unit_record ON unit_record.uid = project.lead
    LEFT JOIN unit ON unit.id = unit_record.id
WHERE project.alive = 1
ORDER BY 1, 3

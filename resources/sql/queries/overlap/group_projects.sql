-- SPDX-License-Identifier: EUPL-1.2
-- ?1 local ids of questions: the projects that are to answer one of them, with phase and money, and whether somebody is
-- on their committee
SELECT DISTINCT record.uid, ifnull(phase, 'idee'), ifnull(budget_granted, ifnull(budget_estimate, 0)),
    EXISTS (SELECT 1 FROM committee_member AS member WHERE member.project = record.uid AND member.alive = 1)
FROM json_each(?1) AS asked
    JOIN record AS question ON question.id = asked.value
    JOIN link ON link.to_uid = question.uid AND link.type = 'question'
    JOIN record ON record.uid = link.from_uid
    JOIN research_project AS project ON project.id = record.id
WHERE link.alive = 1 AND project.alive = 1
ORDER BY project.id

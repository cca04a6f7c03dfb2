-- SPDX-License-Identifier: EUPL-1.2
-- ?1 uids of questions in hexadecimal, as a JSON array: the projects that are to answer one of them
SELECT DISTINCT record.uid, ifnull(phase, 'idee'), ifnull(budget_granted, ifnull(budget_estimate, 0))
FROM link
    JOIN record ON record.uid = link.from_uid
    JOIN research_project AS project ON project.id = record.id
WHERE link.type = 'question' AND link.alive = 1 AND project.alive = 1
    AND hex(link.to_uid) IN (SELECT value FROM json_each(?1))
ORDER BY project.id

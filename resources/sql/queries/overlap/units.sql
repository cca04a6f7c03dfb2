-- SPDX-License-Identifier: EUPL-1.2
-- what the bank holds of each unit: code, name, newest change, questions, studies, projects
WITH held (unit, changed_at, question, study, project) AS (
    SELECT owner_unit, changed_at, 1, 0, 0 FROM knowledge_question WHERE alive = 1
    UNION ALL
    SELECT owner_unit, changed_at, 0, 1, 0 FROM study WHERE alive = 1
    UNION ALL
    SELECT owner_unit, changed_at, 0, 0, 1 FROM research_project WHERE alive = 1
)
SELECT unit.code, unit.name_nl, max(held.changed_at), sum(question), sum(study), sum(project)
FROM held
    JOIN record ON record.uid = held.unit
    JOIN unit ON unit.id = record.id
GROUP BY unit.id
ORDER BY unit.id

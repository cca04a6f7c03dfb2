-- SPDX-License-Identifier: EUPL-1.2
-- every unit in use: what it owns here, and when one of those records changed last (milliseconds, or null)
WITH owned (unit, kind, count, changed) AS (
    SELECT owner_unit, 'study', count(*), max(changed_at) FROM study WHERE alive = 1 GROUP BY owner_unit
    UNION ALL SELECT owner_unit, 'question', count(*), max(changed_at) FROM knowledge_question
        WHERE alive = 1 GROUP BY owner_unit
    UNION ALL SELECT owner_unit, 'signal', count(*), max(changed_at) FROM signal
        WHERE alive = 1 AND ifnull(status, 'nieuw') <> 'inbox' GROUP BY owner_unit
    UNION ALL SELECT owner_unit, 'project', count(*), max(changed_at) FROM research_project
        WHERE alive = 1 GROUP BY owner_unit
    UNION ALL SELECT owner_unit, 'dossier', count(*), max(changed_at) FROM policy_dossier
        WHERE alive = 1 GROUP BY owner_unit
),
summary (unit, studies, questions, signals, projects, dossiers, changed) AS MATERIALIZED (
    SELECT unit, sum(iif(kind = 'study', count, 0)), sum(iif(kind = 'question', count, 0)),
        sum(iif(kind = 'signal', count, 0)), sum(iif(kind = 'project', count, 0)),
        sum(iif(kind = 'dossier', count, 0)), max(changed)
    FROM owned GROUP BY unit
)
SELECT
    unit.id, record.uid, unit.parent, unit.code, name_nl, knowledge_group_name, mailbox,
    ifnull(studies, 0), ifnull(questions, 0), ifnull(signals, 0), ifnull(projects, 0), ifnull(dossiers, 0), changed
FROM unit JOIN record ON record.id = unit.id LEFT JOIN summary ON summary.unit = record.uid
WHERE alive = 1 AND ifnull(active, 1) = 1
ORDER BY unit.code

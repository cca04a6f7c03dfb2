-- SPDX-License-Identifier: EUPL-1.2
-- ?1 local ids of questions: a JSON array; ?2 own unit. The strong and probable pairs with one of them that the unit,
-- by its latest verdict, set aside, and that may be new again; not with what is gone.
WITH question (uid) AS MATERIALIZED (
    SELECT record.uid FROM json_each(?1) AS wanted JOIN record ON record.id = wanted.value
),
pair (id, a, b) AS (
    SELECT overlap.id, a, b FROM question CROSS JOIN overlap ON overlap.a = question.uid WHERE level <> 'zwak'
    UNION
    SELECT overlap.id, a, b FROM question CROSS JOIN overlap ON overlap.b = question.uid WHERE level <> 'zwak'
)
SELECT id FROM pair
WHERE (SELECT state = 'weggelegd' AND show_rule IS NOT 'nooit' FROM verdict
       WHERE verdict.a = pair.a AND verdict.b = pair.b AND unit = ?2 AND alive = 1
       ORDER BY changed_at DESC, verdict.id DESC LIMIT 1) = 1
    AND NOT EXISTS (
        SELECT 1 FROM record WHERE record.uid IN (pair.a, pair.b) AND NOT coalesce(
            (SELECT alive AND ifnull(status, '') NOT IN ('samengevoegd', 'vervallen')
             FROM knowledge_question WHERE knowledge_question.id = record.id),
            (SELECT alive FROM study WHERE study.id = record.id),
            (SELECT alive FROM research_project WHERE research_project.id = record.id),
            (SELECT alive FROM signal WHERE signal.id = record.id)))
ORDER BY id

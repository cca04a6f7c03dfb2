-- SPDX-License-Identifier: EUPL-1.2
-- questions that went into another, about which the unit ?1 still has a verdict that does not go with them: uid, that of
-- the last one they went into, and their code, in a fixed order. A verdict about the two questions themselves stays.
WITH RECURSIVE merged (uid, target) AS MATERIALIZED (
    SELECT record.uid, question.merged_into
    FROM knowledge_question AS question JOIN record USING (id)
    WHERE question.merged_into IS NOT NULL
        -- of which an index knows, so that no page of the other questions is read
        AND question.id IN (SELECT id FROM knowledge_question WHERE status = 'samengevoegd' AND alive = 1)
),
gone (uid, stays) AS (
    SELECT uid, target FROM merged
    UNION
    SELECT gone.uid, merged.target FROM gone JOIN merged ON merged.uid = gone.stays
),
judged (uid, other) AS (
    SELECT a, b FROM verdict WHERE unit = ?1 AND alive = 1
    UNION ALL
    SELECT b, a FROM verdict WHERE unit = ?1 AND alive = 1
)
SELECT DISTINCT gone.uid, gone.stays, question.refcode
FROM gone
    CROSS JOIN judged ON judged.uid = gone.uid AND judged.other <> gone.stays
    JOIN record ON record.uid = gone.uid
    JOIN knowledge_question AS question USING (id)
    JOIN record AS known ON known.uid = gone.stays
WHERE gone.stays NOT IN (SELECT uid FROM merged)
ORDER BY record.id

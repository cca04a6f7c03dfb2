-- SPDX-License-Identifier: EUPL-1.2
-- questions that went into another, about which the unit ?1 still has a verdict that does not go with them: uid, that of
-- the last one they went into, and their code, in a fixed order. A verdict about the two questions themselves stays.
WITH RECURSIVE merged (uid, target) AS MATERIALIZED (
    SELECT record.uid, question.merged_into
    FROM knowledge_question AS question JOIN record USING (id)
    WHERE question.status = 'samengevoegd' AND question.alive = 1 AND question.merged_into IS NOT NULL
),
went (uid, stays) AS (
    SELECT uid, target FROM merged
    UNION
    SELECT went.uid, merged.target FROM went JOIN merged ON merged.uid = went.stays
)
SELECT went.uid, went.stays, question.refcode
FROM went
    JOIN record ON record.uid = went.uid
    JOIN knowledge_question AS question USING (id)
WHERE went.stays NOT IN (SELECT uid FROM merged)
    AND EXISTS (SELECT 1 FROM record AS known WHERE known.uid = went.stays)
    AND EXISTS (SELECT 1 FROM verdict
                WHERE unit = ?1 AND verdict.alive = 1
                    AND ((a = went.uid AND b <> went.stays) OR (b = went.uid AND a <> went.stays)))
ORDER BY record.id

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
WHERE EXISTS (
        SELECT 1 FROM latest_verdict AS latest
        WHERE latest.a = pair.a AND latest.b = pair.b AND unit = ?2
            AND state = 'weggelegd' AND show_rule IS NOT 'nooit')
    AND NOT EXISTS (SELECT 1 FROM compared WHERE uid IN (pair.a, pair.b) AND NOT is_current)
ORDER BY id

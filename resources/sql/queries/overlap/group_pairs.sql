-- SPDX-License-Identifier: EUPL-1.2
-- ?1 local ids of questions, ?2 own unit: the pairs of two of them, weak ones too, without those that the unit, by its
-- latest verdict, set aside or never wants to see.
WITH asked (uid) AS MATERIALIZED (
    SELECT record.uid FROM json_each(?1) AS one JOIN record ON record.id = one.value
)
SELECT overlap.a, overlap.b
FROM asked CROSS JOIN overlap ON overlap.a = asked.uid
WHERE ifnull(overlap.kind, 'vraag_vraag') = 'vraag_vraag' AND overlap.b IN (SELECT uid FROM asked)
    AND ifnull((SELECT state IS 'weggelegd' OR show_rule IS 'nooit' FROM verdict
                WHERE verdict.a = overlap.a AND verdict.b = overlap.b AND unit = ?2 AND alive = 1
                ORDER BY changed_at DESC LIMIT 1), 0) = 0
ORDER BY overlap.a, overlap.b

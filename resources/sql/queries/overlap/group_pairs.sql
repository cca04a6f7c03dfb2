-- SPDX-License-Identifier: EUPL-1.2
-- ?1 local ids of questions, ?2 own unit: the pairs of two of them, weak ones too, without those that the unit set
-- aside or never wants to see, as in overlap/set_aside.sql.
WITH asked (uid) AS MATERIALIZED (
    SELECT record.uid FROM json_each(?1) AS one JOIN record ON record.id = one.value
)
SELECT overlap.a, overlap.b
FROM asked CROSS JOIN overlap ON overlap.a = asked.uid
WHERE ifnull(overlap.kind, 'vraag_vraag') = 'vraag_vraag' AND overlap.b IN (SELECT uid FROM asked)
    AND NOT EXISTS (
        SELECT 1 FROM latest_verdict AS latest
        WHERE latest.a = overlap.a AND latest.b = overlap.b AND unit = ?2
            AND (show_rule = 'nooit' OR (state = 'weggelegd' AND NOT EXISTS (
                SELECT 1 FROM verdict AS other
                WHERE other.a = latest.a AND other.b = latest.b AND other.unit = ?2 AND other.alive = 1
                    AND other.state IN ('bevestigd', 'actie', 'klaar')))))
ORDER BY overlap.a, overlap.b

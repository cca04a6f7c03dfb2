-- SPDX-License-Identifier: EUPL-1.2
-- pairs of the record ?1, best first, without those that the unit ?2 never wants to see; last what its people put or
-- keep there by their latest verdict and the last run did not find: the id of that, below zero. As in overlap/ids.sql a
-- pair whose other side lies in the trash waits for it to come back, and none is of a question that nobody asks any more.
WITH judged (id, a, b, state, show_rule, is_manual, of_group) AS MATERIALIZED (
    SELECT id, a, b, state, show_rule, is_manual, of_group FROM latest_verdict
    WHERE (a = ?1 OR b = ?1) AND unit = ?2
),
agreed (other) AS MATERIALIZED (SELECT b FROM agreed_pair WHERE a = ?1 AND stands),
pair (id, a, b, place) AS (
    SELECT id, a, b, place FROM overlap WHERE a = ?1 OR b = ?1
    UNION ALL
    SELECT -id, a, b, '~' FROM judged
    WHERE (show_rule IS NOT NULL OR is_manual OR state IN ('bevestigd', 'actie', 'klaar')
            OR (of_group AND iif(a = ?1, b, a) IN (SELECT other FROM agreed)))
        AND NOT EXISTS (SELECT 1 FROM overlap WHERE overlap.a = judged.a AND overlap.b = judged.b)
)
SELECT pair.id
FROM pair JOIN compared AS other ON other.uid = iif(pair.a = ?1, pair.b, pair.a)
WHERE other.is_current
    AND NOT EXISTS (
        SELECT 1 FROM judged WHERE judged.a = pair.a AND judged.b = pair.b AND judged.show_rule = 'nooit')
ORDER BY place, pair.id

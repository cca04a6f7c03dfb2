-- SPDX-License-Identifier: EUPL-1.2
-- ?1 unit whose verdicts count; ?2 kinds: a JSON array of codes, or null for all. How many pairs of two units have a
-- level (null: weak ones and those that no run found, which people put or keep in the list, as in overlap/ids.sql), and
-- on how many something was agreed (that of a group counts for its pairs that nobody judged; where nothing of it stands
-- any more, as in overlap/ids.sql, it does not count); what is never shown does not count
WITH judged (a, b, kind, state, show_rule, is_manual, of_group) AS MATERIALIZED (
    SELECT a, b, kind, state, show_rule, is_manual, of_group FROM latest_verdict WHERE unit = ?1
),
agreed (a, b, stands) AS MATERIALIZED ( -- all of them, so that each is looked up once
    SELECT one.to_uid, other.to_uid, max(stands)
    FROM agreement
        CROSS JOIN link AS one ON one.from_uid = agreement.uid AND one.type = 'agreed' AND one.alive = 1
        CROSS JOIN link AS other ON other.from_uid = agreement.uid AND other.type = 'agreed' AND other.alive = 1
    WHERE one.to_uid <> other.to_uid
    GROUP BY one.to_uid, other.to_uid
),
pair (a, b, kind, level) AS (
    SELECT a, b, kind, level FROM overlap
    UNION ALL
    SELECT judged.a, judged.b, kind, 'zwak'
    FROM judged LEFT JOIN agreed USING (a, b)
    WHERE (show_rule IS NOT NULL OR is_manual OR state IN ('bevestigd', 'actie', 'klaar') OR (of_group AND stands))
        AND NOT EXISTS (SELECT 1 FROM overlap WHERE overlap.a = judged.a AND overlap.b = judged.b)
),
holder (uid, unit) AS MATERIALIZED (
    SELECT uid, unit
    FROM (SELECT a AS uid FROM pair UNION SELECT b FROM pair) AS named CROSS JOIN compared USING (uid)
    WHERE is_current
),
counted (unit, other_unit, level, is_agreed) AS (
    SELECT one.unit, other.unit,
        CASE WHEN level <> 'zwak' THEN level
             WHEN judged.show_rule = 'altijd' OR judged.is_manual THEN NULL
             WHEN judged.state IN ('bevestigd', 'actie', 'klaar') THEN NULL
             WHEN judged.of_group AND agreed.stands THEN NULL
             ELSE level END,
        CASE WHEN ifnull(judged.state, 'nieuw') IN ('nieuw', 'actie', 'klaar')
             THEN ifnull(agreed.stands, ifnull(judged.state, 'nieuw') <> 'nieuw')
             ELSE 0 END
    FROM pair
        JOIN holder AS one ON one.uid = pair.a
        JOIN holder AS other ON other.uid = pair.b
        LEFT JOIN judged ON judged.a = pair.a AND judged.b = pair.b
        LEFT JOIN agreed ON agreed.a = pair.a AND agreed.b = pair.b
    WHERE (?2 IS NULL OR pair.kind IN (SELECT value FROM json_each(?2)))
        AND ifnull(judged.show_rule, '') <> 'nooit'
)
SELECT unit, other_unit, level, count(*), sum(is_agreed)
FROM counted
GROUP BY unit, other_unit, level

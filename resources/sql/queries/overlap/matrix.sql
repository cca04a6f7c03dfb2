-- SPDX-License-Identifier: EUPL-1.2
-- ?1 unit whose verdicts count; ?2 kinds: a JSON array of codes, or null for all. How many pairs of two units have a
-- level (null: weak ones and those that no run found, which people put or keep in the list, as in overlap/ids.sql), and
-- on how many something was agreed (that of a group counts for its pairs that nobody judged; where nothing of it stands
-- any more, as in overlap/ids.sql, it does not count); what is never shown does not count
WITH judged (a, b, kind, state, show_rule, is_manual, of_group) AS MATERIALIZED (
    SELECT a, b, kind, ifnull(state, 'nieuw'), show_rule, is_manual, of_group FROM verdict
    WHERE unit = ?1 AND alive = 1
        AND NOT EXISTS (
            SELECT 1 FROM verdict AS later
            WHERE later.a = verdict.a AND later.b = verdict.b AND later.unit = ?1 AND later.alive = 1
                AND (later.changed_at, later.id) > (verdict.changed_at, verdict.id))
),
agreement (action, record, stands) AS MATERIALIZED ( -- as in overlap/ids.sql
    SELECT link.from_uid, link.to_uid,
        overlap_action.alive = 1 AND ifnull(status, 'open') <> 'vervallen'
            AND ifnull(answer, '') <> 'niet_akkoord'
    FROM overlap_action CROSS JOIN record USING (id)
        CROSS JOIN link ON link.from_uid = record.uid AND link.type = 'agreed' AND link.alive = 1
),
agreed (a, b, stands) AS MATERIALIZED (
    SELECT one.record, other.record, max(one.stands)
    FROM agreement AS one CROSS JOIN agreement AS other ON other.action = one.action AND other.record <> one.record
    GROUP BY one.record, other.record
),
pair (a, b, kind, level) AS (
    SELECT a, b, kind, level FROM overlap
    UNION ALL
    SELECT judged.a, judged.b, ifnull(kind, 'vraag_vraag'), 'zwak'
    FROM judged LEFT JOIN agreed USING (a, b)
    WHERE (show_rule IS NOT NULL OR is_manual = 1 OR state IN ('bevestigd', 'actie', 'klaar')
            OR (of_group = 1 AND stands = 1))
        AND NOT EXISTS (SELECT 1 FROM overlap WHERE overlap.a = judged.a AND overlap.b = judged.b)
),
holder (uid, unit) AS MATERIALIZED (
    SELECT record.uid, coalesce(question.owner_unit, study.owner_unit, project.owner_unit, signal.owner_unit)
    FROM (SELECT a AS uid FROM pair UNION SELECT b FROM pair) AS named
    CROSS JOIN record USING (uid)
    LEFT JOIN knowledge_question AS question ON question.id = record.id
    LEFT JOIN study ON study.id = record.id
    LEFT JOIN research_project AS project ON project.id = record.id
    LEFT JOIN signal ON signal.id = record.id
    WHERE coalesce(question.alive AND ifnull(question.status, '') NOT IN ('samengevoegd', 'vervallen'),
                   study.alive, project.alive, signal.alive) = 1
),
counted (unit, other_unit, level, is_agreed) AS (
    SELECT one.unit, other.unit,
        CASE WHEN level <> 'zwak' THEN level
             WHEN judged.show_rule = 'altijd' OR judged.is_manual = 1 THEN NULL
             WHEN judged.state IN ('bevestigd', 'actie', 'klaar') THEN NULL
             WHEN judged.of_group = 1 AND agreed.stands = 1 THEN NULL
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

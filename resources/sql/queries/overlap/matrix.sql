-- SPDX-License-Identifier: EUPL-1.2
-- ?1 unit whose verdicts count; ?2 kinds: a JSON array of codes, or null for all. How many pairs of two units have a
-- level (null: weak ones and those that no run found, which people put or keep in the list, as in overlap/ids.sql), and
-- on how many something was agreed (that of a group counts for its pairs that nobody judged; where nothing of it stands
-- any more, as in overlap/ids.sql, it does not count); what is never shown does not count
WITH judged (a, b, kind, state, show_rule, is_manual) AS MATERIALIZED (
    SELECT a, b, kind, ifnull(state, 'nieuw'), show_rule, is_manual FROM verdict
    WHERE unit = ?1 AND alive = 1
        AND NOT EXISTS (
            SELECT 1 FROM verdict AS later
            WHERE later.a = verdict.a AND later.b = verdict.b AND later.unit = ?1 AND later.alive = 1
                AND (later.changed_at, later.id) > (verdict.changed_at, verdict.id))
),
pair (a, b, kind, level) AS (
    SELECT a, b, kind, level FROM overlap
    UNION ALL
    SELECT a, b, ifnull(kind, 'vraag_vraag'), 'zwak' FROM judged
    WHERE (show_rule IS NOT NULL OR is_manual = 1 OR state IN ('bevestigd', 'actie', 'klaar'))
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
             ELSE level END,
        CASE WHEN ifnull(judged.state, 'nieuw') IN ('nieuw', 'actie', 'klaar') THEN ifnull(
                (SELECT max(action.alive = 1 AND ifnull(action.status, 'open') <> 'vervallen'
                            AND ifnull(action.answer, '') <> 'niet_akkoord')
                FROM link AS of_a
                    CROSS JOIN link AS of_b ON of_b.from_uid = of_a.from_uid AND of_b.type = 'agreed' AND of_b.alive = 1
                    CROSS JOIN record ON record.uid = of_a.from_uid
                    CROSS JOIN overlap_action AS action ON action.id = record.id
                WHERE of_a.to_uid = pair.a AND of_a.type = 'agreed' AND of_a.alive = 1 AND of_b.to_uid = pair.b),
                ifnull(judged.state, 'nieuw') <> 'nieuw')
            ELSE 0 END
    FROM pair
        JOIN holder AS one ON one.uid = pair.a
        JOIN holder AS other ON other.uid = pair.b
        LEFT JOIN judged ON judged.a = pair.a AND judged.b = pair.b
    WHERE (?2 IS NULL OR pair.kind IN (SELECT value FROM json_each(?2)))
        AND ifnull(judged.show_rule, '') <> 'nooit'
)
SELECT unit, other_unit, level, count(*), sum(is_agreed)
FROM counted
GROUP BY unit, other_unit, level

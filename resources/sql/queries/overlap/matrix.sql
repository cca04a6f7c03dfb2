-- SPDX-License-Identifier: EUPL-1.2
-- ?1 unit whose verdicts count; ?2 kinds: a JSON array of codes, or null for all. How many pairs of two units have a
-- level, and on how many something was agreed (that of a group counts for its pairs that nobody judged, as in
-- overlap/ids.sql); what is never shown does not count
WITH holder (uid, unit) AS MATERIALIZED (
    SELECT record.uid, coalesce(question.owner_unit, study.owner_unit, project.owner_unit, signal.owner_unit)
    FROM (SELECT a AS uid FROM overlap UNION SELECT b FROM overlap) AS named
    CROSS JOIN record USING (uid)
    LEFT JOIN knowledge_question AS question ON question.id = record.id
    LEFT JOIN study ON study.id = record.id
    LEFT JOIN research_project AS project ON project.id = record.id
    LEFT JOIN signal ON signal.id = record.id
    WHERE coalesce(question.alive AND ifnull(question.status, '') NOT IN ('samengevoegd', 'vervallen'),
                   study.alive, project.alive, signal.alive) = 1
)
SELECT one.unit, other.unit, level, count(*),
    sum(CASE ifnull((SELECT state FROM verdict
                     WHERE verdict.a = overlap.a AND verdict.b = overlap.b AND verdict.unit = ?1 AND alive = 1
                     ORDER BY changed_at DESC LIMIT 1), 'nieuw')
        WHEN 'actie' THEN 1
        WHEN 'klaar' THEN 1
        WHEN 'nieuw' THEN EXISTS (
            SELECT 1 FROM link AS of_a
                CROSS JOIN link AS of_b ON of_b.from_uid = of_a.from_uid AND of_b.type = 'agreed' AND of_b.alive = 1
                CROSS JOIN record ON record.uid = of_a.from_uid
                CROSS JOIN overlap_action AS action ON action.id = record.id
            WHERE of_a.to_uid = overlap.a AND of_a.type = 'agreed' AND of_a.alive = 1 AND of_b.to_uid = overlap.b
                AND action.alive = 1 AND ifnull(action.status, 'open') <> 'vervallen'
                AND ifnull(action.answer, '') <> 'niet_akkoord')
        ELSE 0 END)
FROM overlap
    JOIN holder AS one ON one.uid = overlap.a
    JOIN holder AS other ON other.uid = overlap.b
WHERE (?2 IS NULL OR overlap.kind IN (SELECT value FROM json_each(?2)))
    AND ifnull((SELECT show_rule FROM verdict
                WHERE verdict.a = overlap.a AND verdict.b = overlap.b AND verdict.unit = ?1 AND alive = 1
                ORDER BY changed_at DESC LIMIT 1), '') <> 'nooit'
GROUP BY one.unit, other.unit, level

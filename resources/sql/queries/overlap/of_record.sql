-- SPDX-License-Identifier: EUPL-1.2
-- pairs of the record ?1, best first, without those that the unit ?2 never wants to see; last what its people put or
-- keep there by their latest verdict and the last run did not find: the id of that, below zero. As in overlap/ids.sql a
-- pair whose other side lies in the trash waits for it to come back, and none is of a question that nobody asks any more.
WITH judged (id, a, b, state, show_rule, is_manual, of_group) AS MATERIALIZED (
    SELECT id, a, b, state, show_rule, is_manual, of_group FROM verdict
    WHERE (a = ?1 OR b = ?1) AND unit = ?2 AND alive = 1
        AND NOT EXISTS (
            SELECT 1 FROM verdict AS later
            WHERE later.a = verdict.a AND later.b = verdict.b AND later.unit = ?2 AND later.alive = 1
                AND (later.changed_at, later.id) > (verdict.changed_at, verdict.id))
),
agreed (other) AS MATERIALIZED ( -- what stands of what was agreed about both, as in overlap/ids.sql
    SELECT two.to_uid
    FROM link AS one
        CROSS JOIN link AS two ON two.from_uid = one.from_uid AND two.type = 'agreed' AND two.alive = 1
        CROSS JOIN record ON record.uid = one.from_uid
        CROSS JOIN overlap_action AS action ON action.id = record.id
    WHERE one.to_uid = ?1 AND one.type = 'agreed' AND one.alive = 1 AND action.alive = 1
        AND ifnull(action.status, 'open') <> 'vervallen' AND ifnull(action.answer, '') <> 'niet_akkoord'
),
pair (id, a, b, place) AS (
    SELECT id, a, b, place FROM overlap WHERE a = ?1 OR b = ?1
    UNION ALL
    SELECT -id, a, b, '~' FROM judged
    WHERE (show_rule IS NOT NULL OR is_manual = 1 OR state IN ('bevestigd', 'actie', 'klaar')
            OR (of_group = 1 AND iif(a = ?1, b, a) IN (SELECT other FROM agreed)))
        AND NOT EXISTS (SELECT 1 FROM overlap WHERE overlap.a = judged.a AND overlap.b = judged.b)
)
SELECT pair.id
FROM pair JOIN record AS other ON other.uid = iif(pair.a = ?1, pair.b, pair.a)
WHERE NOT EXISTS (
        SELECT 1 FROM knowledge_question
        WHERE knowledge_question.id = other.id AND (alive = 0 OR status IN ('samengevoegd', 'vervallen')))
    AND NOT EXISTS (SELECT 1 FROM study WHERE study.id = other.id AND alive = 0)
    AND NOT EXISTS (SELECT 1 FROM research_project WHERE research_project.id = other.id AND alive = 0)
    AND NOT EXISTS (SELECT 1 FROM signal WHERE signal.id = other.id AND alive = 0)
    AND NOT EXISTS (
        SELECT 1 FROM judged WHERE judged.a = pair.a AND judged.b = pair.b AND judged.show_rule = 'nooit')
ORDER BY place, pair.id

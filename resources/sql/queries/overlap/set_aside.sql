-- SPDX-License-Identifier: EUPL-1.2
-- the pairs of questions that a unit set aside, by its latest verdict, with the id of that; not those of which
-- reviewers disagree
SELECT id, a, b
FROM verdict
WHERE unit = ?1 AND alive = 1
    AND (show_rule = 'nooit' OR (state = 'weggelegd' AND NOT EXISTS (
        SELECT 1 FROM verdict AS other
        WHERE other.a = verdict.a AND other.b = verdict.b AND other.unit = ?1 AND other.alive = 1
            AND other.state IN ('bevestigd', 'actie', 'klaar'))))
    AND ifnull(kind, 'vraag_vraag') = 'vraag_vraag'
    AND NOT EXISTS (
        SELECT 1 FROM verdict AS later
        WHERE later.a = verdict.a AND later.b = verdict.b AND later.unit = ?1 AND later.alive = 1
            AND (later.changed_at, later.id) > (verdict.changed_at, verdict.id))

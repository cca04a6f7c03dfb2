-- SPDX-License-Identifier: EUPL-1.2
-- the pairs of questions that a unit set aside, by its latest verdict, with the id of that; not those of which
-- reviewers disagree
SELECT id, a, b
FROM latest_verdict AS latest
WHERE unit = ?1
    AND (show_rule = 'nooit' OR (state = 'weggelegd' AND NOT EXISTS (
        SELECT 1 FROM verdict AS other
        WHERE other.a = latest.a AND other.b = latest.b AND other.unit = ?1 AND other.alive = 1
            AND other.state IN ('bevestigd', 'actie', 'klaar'))))
    AND latest.kind = 'vraag_vraag'

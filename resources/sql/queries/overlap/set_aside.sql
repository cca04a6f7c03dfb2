-- SPDX-License-Identifier: EUPL-1.2
-- the pairs of questions that a unit set aside, by its latest verdict, which comes first
SELECT id, a, b
FROM verdict
WHERE unit = ?1 AND alive = 1 AND (state = 'weggelegd' OR show_rule = 'nooit')
    AND ifnull(kind, 'vraag_vraag') = 'vraag_vraag'
    AND NOT EXISTS (
        SELECT 1 FROM verdict AS later
        WHERE later.a = verdict.a AND later.b = verdict.b AND later.unit = ?1 AND later.alive = 1
            AND later.changed_at > verdict.changed_at)

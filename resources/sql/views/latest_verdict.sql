-- SPDX-License-Identifier: EUPL-1.2
-- What a unit says of a pair: of the verdicts of its people, the one that was given last. Of two of one moment the one
-- with the higher id.
CREATE TEMP VIEW latest_verdict (id, a, b, unit, kind, state, show_rule, snooze_until, is_manual, of_group) AS
SELECT id, a, b, unit, ifnull(kind, 'vraag_vraag'), ifnull(state, 'nieuw'), show_rule, snooze_until,
    ifnull(is_manual, 0), ifnull(of_group, 0)
FROM verdict
WHERE alive = 1
    AND NOT EXISTS (
        SELECT 1 FROM verdict AS later
        WHERE later.a = verdict.a AND later.b = verdict.b AND later.unit = verdict.unit AND later.alive = 1
            AND (later.changed_at, later.id) > (verdict.changed_at, verdict.id))

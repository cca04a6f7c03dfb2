-- SPDX-License-Identifier: EUPL-1.2
-- ?1 today, ?2 own unit, ?3 1 for what is of the own unit. Advice that was offered and has no decision; for how many
-- days.
SELECT record.uid, record.kind, refcode, title, NULL, 0, ifnull(decision_on, date(offered_on, '+28 days')),
    cast(julianday(?1) - julianday(offered_on) AS INTEGER), 0
FROM advice JOIN record USING (id)
WHERE status = 'aangeboden' AND outcome_on IS NULL AND alive = 1 AND (?3 = 0 OR owner_unit = ?2)
ORDER BY 7 LIMIT 300

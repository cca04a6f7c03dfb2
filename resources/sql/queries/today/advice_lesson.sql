-- SPDX-License-Identifier: EUPL-1.2
-- ?1 today, ?2 own unit, ?3 1 for what is of the own unit. Advice that was followed up in the last month, of which
-- nobody wrote down what others can learn.
SELECT record.uid, record.kind, refcode, title, NULL, 0, outcome_on, 0, 0
FROM advice JOIN record USING (id)
WHERE status = 'opgevolgd' AND outcome_on > date(?1, '-31 days') AND alive = 1 AND (?3 = 0 OR owner_unit = ?2)
    AND record.uid NOT IN (SELECT comes_from FROM lesson WHERE comes_from IS NOT NULL AND lesson.alive = 1)
ORDER BY outcome_on LIMIT 300

-- SPDX-License-Identifier: EUPL-1.2
-- ?1 today, ?2 own unit, ?3 1 for what is of the own unit. Advice in the making with a decision within a month.
SELECT record.uid, record.kind, refcode, title, NULL, 0, decision_on, 0, 0
FROM advice JOIN record USING (id)
WHERE (status IS NULL OR status = 'concept') AND decision_on <= date(?1, '+31 days') AND alive = 1 AND (?3 = 0 OR owner_unit = ?2)
ORDER BY decision_on LIMIT 300

-- SPDX-License-Identifier: EUPL-1.2
-- ?1 today, ?2 own unit, ?3 1 for what is of the own unit. Signals to look at again.
SELECT record.uid, record.kind, refcode, title, NULL, 0, next_review, 0, 0
FROM signal JOIN record USING (id)
WHERE next_review <= ?1 AND alive = 1 AND ifnull(status, 'nieuw') NOT IN ('afgehandeld', 'weggelegd', 'inbox')
    AND (?3 = 0 OR owner_unit = ?2)
ORDER BY next_review LIMIT 300

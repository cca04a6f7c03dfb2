-- SPDX-License-Identifier: EUPL-1.2
-- ?1 today, ?2 own unit, ?3 1 for what is of the own unit. Projects that are delivered and not public; how many days.
SELECT record.uid, record.kind, refcode, title, NULL, 0, delivered_on,
    cast(julianday(?1) - julianday(delivered_on) AS INTEGER), 0
FROM research_project JOIN record USING (id)
WHERE phase = 'opgeleverd' AND alive = 1 AND (?3 = 0 OR owner_unit = ?2)
ORDER BY delivered_on LIMIT 300

-- SPDX-License-Identifier: EUPL-1.2
-- ?1 today, ?2 own unit, ?3 1 for what is of the own unit. Research that should be ready about now.
SELECT record.uid, record.kind, refcode, title, NULL, 0, planned_end, 0, 0
FROM research_project JOIN record USING (id)
WHERE phase IN ('gegund', 'lopend') AND planned_end <= date(?1, '+14 days') AND alive = 1
    AND (?3 = 0 OR owner_unit = ?2)
ORDER BY planned_end LIMIT 300

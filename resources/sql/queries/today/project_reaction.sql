-- SPDX-License-Identifier: EUPL-1.2
-- ?1 today, ?2 own unit, ?3 1 for what is of the own unit. Published research without a policy response.
SELECT record.uid, record.kind, refcode, title, NULL, 0, NULL, 0, 0
FROM research_project JOIN record USING (id)
WHERE phase = 'gepubliceerd' AND reaction_on IS NULL AND alive = 1 AND (?3 = 0 OR owner_unit = ?2)
ORDER BY delivered_on LIMIT 300

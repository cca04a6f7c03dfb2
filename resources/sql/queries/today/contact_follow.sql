-- SPDX-License-Identifier: EUPL-1.2
-- ?1 today, ?2 own unit, ?3 1 for what is of the own unit. What was promised to an institute and not done;
-- behind it the name of the institute.
SELECT record.uid, record.kind, refcode,
    ifnull(follow_up_what, subject) || ifnull(' – ' || (
        SELECT name_nl FROM record AS known CROSS JOIN institute ON institute.id = known.id
        WHERE known.uid = contact_moment.institute AND institute.alive = 1), ''),
    NULL, 0, follow_up_on, 0, 0
FROM contact_moment JOIN record USING (id)
WHERE follow_up_on <= date(?1, '+14 days') AND alive = 1 AND ifnull(done, 0) = 0
    AND (?3 = 0 OR owner_unit = ?2)
ORDER BY follow_up_on LIMIT 300

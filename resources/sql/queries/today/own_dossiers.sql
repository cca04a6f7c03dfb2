-- SPDX-License-Identifier: EUPL-1.2
-- ?1 name of a person: the dossiers that this person handles
SELECT link.from_uid
FROM person
    CROSS JOIN record USING (id)
    CROSS JOIN link ON link.to_uid = record.uid AND link.type = 'officer' AND link.alive = 1
WHERE person.alive = 1
    AND ?1 IN (trim(ifnull(given || ' ', '') || ifnull(prefix || ' ', '') || family),
               trim(ifnull(initials || ' ', '') || ifnull(prefix || ' ', '') || family))

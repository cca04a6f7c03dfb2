-- SPDX-License-Identifier: EUPL-1.2
-- ?1 today: who works at which unit now as a knowledge officer; in a list of a record a uid is text
SELECT one.value ->> '$.at', record.uid,
    trim(ifnull(given || ' ', ifnull(initials || ' ', '')) || ifnull(prefix || ' ', '') || family)
FROM person, json_each(affiliations) AS one JOIN record ON record.id = person.id
WHERE alive = 1
    AND ifnull(one.value ->> '$.to', '9999') >= substr(?1, 1, length(ifnull(one.value ->> '$.to', '9999')))
    AND EXISTS (SELECT 1 FROM json_each(roles) AS role WHERE role.value = 'kennismedewerker')
ORDER BY family COLLATE NOCASE, person.id

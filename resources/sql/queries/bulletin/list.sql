-- SPDX-License-Identifier: EUPL-1.2
-- What is in use and passes the filter. ?1 owners: JSON array of uids in hexadecimal; ?2 statuses: JSON array of
-- codes; null for all; ?3 key of the column that orders, or null for newest first. A column that holds its default
-- is null.
SELECT id
FROM bulletin
WHERE alive = 1
    AND (?1 IS NULL OR hex(owner_unit) IN (SELECT value FROM json_each(?1)))
    AND (?2 IS NULL OR ifnull(status, 'concept') IN (SELECT value FROM json_each(?2)))
ORDER BY
    CASE ?3
        WHEN 'code' THEN refcode
        WHEN 'title' THEN title
        WHEN 'number' THEN substr(ifnull(issued_on, ''), 1, 4) || printf('%06d', ifnull(number, 0))
        WHEN 'date' THEN ifnull(issued_on, '')
        WHEN 'status' THEN ifnull(status, 'concept')
        WHEN 'owner' THEN (
            SELECT unit.code FROM record AS place JOIN unit ON unit.id = place.id WHERE place.uid = bulletin.owner_unit)
    END COLLATE NOCASE,
    id DESC

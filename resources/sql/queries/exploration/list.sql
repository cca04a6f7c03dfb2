-- SPDX-License-Identifier: EUPL-1.2
-- What is in use and passes the filter. ?1 owners: JSON array of uids in hexadecimal; ?2 statuses, ?3 agenda
-- horizons: JSON arrays of codes; null for all; ?4 key of the column that orders, or null for newest first. A
-- column that holds its default is null.
SELECT id
FROM exploration
WHERE alive = 1
    AND (?1 IS NULL OR hex(owner_unit) IN (SELECT value FROM json_each(?1)))
    AND (?2 IS NULL OR ifnull(status, 'opzet') IN (SELECT value FROM json_each(?2)))
    AND (?3 IS NULL OR ifnull(agenda_horizon, 'morgen') IN (SELECT value FROM json_each(?3)))
ORDER BY
    CASE ?4
        WHEN 'code' THEN refcode
        WHEN 'title' THEN title
        WHEN 'status' THEN ifnull(status, 'opzet')
        WHEN 'horizon' THEN ifnull(agenda_horizon, 'morgen')
        WHEN 'from' THEN ifnull(from_date, '9999')
        WHEN 'until' THEN ifnull(to_date, '9999')
        WHEN 'owner' THEN (
            SELECT unit.code FROM record AS place JOIN unit ON unit.id = place.id WHERE place.uid = exploration.owner_unit)
    END COLLATE NOCASE,
    id DESC

-- SPDX-License-Identifier: EUPL-1.2
-- What is in use and passes the filter. ?1 owners: JSON array of uids in hexadecimal; null for all; ?2 the day since
-- which nobody looked at it, or null for all; ?3 key of the column that orders, or null for newest first.
SELECT external_bank.id
FROM external_bank
WHERE alive = 1
    AND (?1 IS NULL OR hex(owner_unit) IN (SELECT value FROM json_each(?1)))
    AND (?2 IS NULL OR ifnull(checked_on, '') < ?2)
ORDER BY
    CASE ?3
        WHEN 'code' THEN refcode
        WHEN 'name' THEN name
        WHEN 'held_by' THEN held_by
        WHEN 'access' THEN access
        WHEN 'checked' THEN ifnull(checked_on, '')
        WHEN 'url' THEN url
        WHEN 'unit' THEN (
            SELECT unit.code FROM record JOIN unit ON unit.id = record.id
            WHERE record.uid = external_bank.owner_unit)
    END COLLATE NOCASE,
    external_bank.id DESC

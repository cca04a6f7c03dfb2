-- SPDX-License-Identifier: EUPL-1.2
-- What is in use and passes the filter. ?1 owners: JSON array of uids in hexadecimal; null for all; ?2 1 for what is
-- public, 0 for what is not, null for both; ?3 key of the column that orders, or null for newest first. A column that
-- holds its default is null.
SELECT collection.id
FROM collection
WHERE alive = 1
    AND (?1 IS NULL OR hex(owner_unit) IN (SELECT value FROM json_each(?1)))
    AND (?2 IS NULL OR ifnull(public, 0) = ?2)
ORDER BY
    CASE ?3
        WHEN 'code' THEN refcode
        WHEN 'name' THEN name_nl
        WHEN 'public' THEN ifnull(public, 0)
        WHEN 'slug' THEN slug
        WHEN 'owner' THEN (
            SELECT unit.code FROM record JOIN unit ON unit.id = record.id WHERE record.uid = collection.owner_unit)
    END COLLATE NOCASE,
    collection.id DESC

-- SPDX-License-Identifier: EUPL-1.2
-- What is in use and passes the filter. ?1 institutes, ?2 owners: JSON arrays of uids in hexadecimal; ?3 kinds: JSON
-- array of codes; null for all; ?4 1 for what still has to be followed up; ?5 key of the column that orders, or null
-- for latest first. A column that holds its default is null.
SELECT contact_moment.id
FROM contact_moment
WHERE alive = 1
    AND (?1 IS NULL OR hex(institute) IN (SELECT value FROM json_each(?1)))
    AND (?2 IS NULL OR hex(owner_unit) IN (SELECT value FROM json_each(?2)))
    AND (?3 IS NULL OR ifnull(kind, 'gesprek') IN (SELECT value FROM json_each(?3)))
    AND (?4 = 0 OR (follow_up_on IS NOT NULL AND ifnull(done, 0) = 0))
ORDER BY
    CASE ?5
        WHEN 'date' THEN date
        WHEN 'kind' THEN ifnull(kind, 'gesprek')
        WHEN 'subject' THEN subject
        WHEN 'institute' THEN (
            SELECT name_nl FROM record AS place JOIN institute AS at ON at.id = place.id
            WHERE place.uid = contact_moment.institute)
        WHEN 'follow' THEN ifnull(follow_up_on, '9999')
    END COLLATE NOCASE,
    date DESC,
    contact_moment.id DESC

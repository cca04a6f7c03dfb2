-- SPDX-License-Identifier: EUPL-1.2
-- What is in use and passes the filter. ?1 kinds: JSON array of codes; ?2 units through which the contact goes,
-- ?3 subjects, with all that are narrower: JSON arrays of uids in hexadecimal; null for all; ?4 a day since which
-- there was no contact, or null; ?5 today; ?6 key of the column that orders, or null for newest first. A column
-- that holds its default is null.
WITH RECURSIVE subject (uid) AS (
    SELECT record.uid
    FROM concept JOIN record ON record.id = concept.id
    WHERE hex(record.uid) IN (SELECT value FROM json_each(?3))
    UNION
    SELECT record.uid
    FROM subject JOIN concept ON concept.broader = subject.uid JOIN record ON record.id = concept.id
    WHERE concept.alive = 1
)
SELECT institute.id
FROM institute JOIN record AS own ON own.id = institute.id
WHERE institute.alive = 1
    AND (?1 IS NULL OR ifnull(institute.kind, 'anders') IN (SELECT value FROM json_each(?1)))
    AND (?2 IS NULL OR hex(relation_owner) IN (SELECT value FROM json_each(?2)))
    AND (?3 IS NULL OR EXISTS (
        SELECT 1 FROM link
        WHERE link.from_uid = own.uid AND link.type = 'theme' AND link.alive = 1
            AND link.to_uid IN (SELECT uid FROM subject)))
    AND (?4 IS NULL OR NOT EXISTS (
        SELECT 1 FROM contact_moment
        WHERE contact_moment.institute = own.uid AND contact_moment.alive = 1 AND contact_moment.date >= ?4))
ORDER BY
    CASE ?6
        WHEN 'name' THEN name_nl
        WHEN 'kind' THEN ifnull(institute.kind, 'anders')
        WHEN 'contact' THEN ifnull((
            SELECT max(date) FROM contact_moment WHERE contact_moment.institute = own.uid AND contact_moment.alive = 1), '')
        WHEN 'agreement' THEN ifnull((
            SELECT max(one.value ->> '$.valid_to') FROM json_each(agreements) AS one
            WHERE one.value ->> '$.valid_to' >= ?5), '9999')
        WHEN 'code' THEN refcode
    END COLLATE NOCASE,
    institute.id DESC

-- SPDX-License-Identifier: EUPL-1.2
-- What is in use and passes the filter. ?1 types, ?2 owners, ?3 years, ?4 publication statuses, ?5 access kinds,
-- ?6 concepts, ?7 dossiers: JSON arrays of codes, years or uids in hexadecimal, or null for all; ?8 key of the
-- column that orders, or null for newest first. A column that holds its default is null.
SELECT study.id
FROM study
WHERE alive = 1
    AND (?1 IS NULL OR ifnull(type, 'rapport') IN (SELECT value FROM json_each(?1)))
    AND (?2 IS NULL OR hex(owner_unit) IN (SELECT value FROM json_each(?2)))
    AND (?3 IS NULL OR substr(issued, 1, 4) IN (SELECT value FROM json_each(?3)))
    AND (?4 IS NULL OR ifnull(publication_status, 'intern') IN (SELECT value FROM json_each(?4)))
    AND (?5 IS NULL OR ifnull(access_kind, 'open') IN (SELECT value FROM json_each(?5)))
    AND (?6 IS NULL OR EXISTS (
        SELECT 1 FROM record JOIN link ON link.from_uid = record.uid AND link.type = 'concept'
        WHERE record.id = study.id AND link.alive = 1 AND hex(link.to_uid) IN (SELECT value FROM json_each(?6))))
    AND (?7 IS NULL OR EXISTS (
        SELECT 1 FROM record JOIN link ON link.from_uid = record.uid AND link.type = 'dossier'
        WHERE record.id = study.id AND link.alive = 1 AND hex(link.to_uid) IN (SELECT value FROM json_each(?7))))
ORDER BY
    CASE ?8
        WHEN 'code' THEN refcode
        WHEN 'title' THEN title
        WHEN 'authors' THEN contributions ->> '$[0].name'
        WHEN 'year' THEN ifnull(issued, '')
        WHEN 'type' THEN ifnull(type, 'rapport')
        WHEN 'public' THEN ifnull(publication_status, 'intern')
        WHEN 'access' THEN ifnull(access_kind, 'open')
        WHEN 'owner' THEN hex(owner_unit)
        WHEN 'usable' THEN ifnull(freshness_until, '9999')
    END COLLATE NOCASE,
    study.id DESC

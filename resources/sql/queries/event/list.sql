-- SPDX-License-Identifier: EUPL-1.2
-- What is in use and passes the filter. ?1 owners, ?6 dossiers, ?7 explorations: JSON arrays of uids in
-- hexadecimal; ?2 kinds, ?3 statuses, ?4 periods around the moment ?9, ?5 forms: JSON arrays of codes; null for
-- all; ?8 key of the column that orders, or null for the latest date first. A column that holds its default is null.
SELECT event.id
FROM event JOIN record ON record.id = event.id
WHERE alive = 1
    AND (?1 IS NULL OR hex(owner_unit) IN (SELECT value FROM json_each(?1)))
    AND (?2 IS NULL OR ifnull(event.kind, 'kennisbijeenkomst') IN (SELECT value FROM json_each(?2)))
    AND (?3 IS NULL OR ifnull(status, 'idee') IN (SELECT value FROM json_each(?3)))
    AND (?4 IS NULL OR CASE
            WHEN start IS NULL THEN 'zonder_datum'
            WHEN ifnull("end", start) < ?9 THEN 'voorbij'
            ELSE 'komend'
        END IN (SELECT value FROM json_each(?4)))
    AND (?5 IS NULL OR place_kind IN (SELECT value FROM json_each(?5)))
    AND (?6 IS NULL OR EXISTS (
        SELECT 1 FROM link
        WHERE link.from_uid = record.uid AND link.type = 'dossier' AND link.alive = 1
            AND hex(link.to_uid) IN (SELECT value FROM json_each(?6))))
    AND (?7 IS NULL OR hex(exploration) IN (SELECT value FROM json_each(?7)))
ORDER BY
    CASE WHEN ?8 IS NULL THEN start END DESC,
    CASE ?8
        WHEN 'code' THEN refcode
        WHEN 'when' THEN ifnull(start, '9999')
        WHEN 'kind' THEN ifnull(event.kind, 'kennisbijeenkomst')
        WHEN 'title' THEN title
        WHEN 'status' THEN ifnull(status, 'idee')
        WHEN 'place' THEN place
        WHEN 'owner' THEN (
            SELECT unit.code FROM record AS place JOIN unit ON unit.id = place.id WHERE place.uid = event.owner_unit)
    END COLLATE NOCASE,
    event.id DESC

-- SPDX-License-Identifier: EUPL-1.2
-- What is in use and passes the filter. ?1 owners, ?2 dossiers, ?3 approaches, with what went into them: JSON arrays of
-- uids in hexadecimal; null for all; ?4 1 for those of other units than ?5 only; ?6 key of the column that orders, or
-- null for newest first.
WITH went (uid, stays) AS MATERIALIZED (SELECT uid, stays FROM merged_approach)
SELECT lesson.id
FROM lesson
WHERE alive = 1
    AND (?1 IS NULL OR hex(owner_unit) IN (SELECT value FROM json_each(?1)))
    AND (?2 IS NULL OR hex(dossier) IN (SELECT value FROM json_each(?2)))
    AND (?3 IS NULL OR hex(approach) IN (SELECT value FROM json_each(?3))
        OR approach IN (SELECT uid FROM went WHERE hex(stays) IN (SELECT value FROM json_each(?3))))
    AND (?4 = 0 OR owner_unit <> ?5)
ORDER BY
    CASE ?6
        WHEN 'code' THEN refcode
        WHEN 'title' THEN title
        WHEN 'advice' THEN advice_to_others
        WHEN 'owner' THEN (
            SELECT unit.code FROM record JOIN unit ON unit.id = record.id WHERE record.uid = lesson.owner_unit)
        WHEN 'approach' THEN (
            SELECT name_nl FROM record JOIN approach ON approach.id = record.id WHERE record.uid = lesson.approach)
        WHEN 'dossier' THEN (
            SELECT policy_dossier.title FROM record JOIN policy_dossier ON policy_dossier.id = record.id
            WHERE record.uid = lesson.dossier)
    END COLLATE NOCASE,
    lesson.id DESC

-- SPDX-License-Identifier: EUPL-1.2
-- What is in use, did not go into another one and passes the filter. ?1 kinds: JSON array of codes; ?2 concepts, with
-- all that are narrower, ?3 owners: JSON arrays of uids in hexadecimal; null for all; ?4 how strong at least one of the
-- findings that count must be, 0 also for none; ?5 key of the column that orders, or null for
-- the name. A column that holds its default is null. What an approach went into is told what was found about it.
WITH RECURSIVE subject (uid) AS (
    SELECT record.uid
    FROM concept JOIN record ON record.id = concept.id
    WHERE hex(record.uid) IN (SELECT value FROM json_each(?2))
    UNION
    SELECT record.uid
    FROM subject JOIN concept ON concept.broader = subject.uid JOIN record ON record.id = concept.id
    WHERE concept.alive = 1
),
went (uid, stays) AS MATERIALIZED (SELECT uid, stays FROM merged_approach),
told (approach, strength) AS (
    SELECT ifnull(went.stays, finding.approach), ifnull(finding.strength, 0)
    FROM finding
        LEFT JOIN went ON went.uid = finding.approach
        JOIN counting_study ON counting_study.uid = finding.study
    WHERE finding.alive = 1
)
SELECT approach.id
FROM approach JOIN record AS own ON own.id = approach.id
WHERE approach.alive = 1 AND approach.merged_into IS NULL
    AND (?1 IS NULL OR ifnull(approach.kind, 'beleidsinstrument') IN (SELECT value FROM json_each(?1)))
    AND (?2 IS NULL OR EXISTS (
        SELECT 1 FROM link
        WHERE link.from_uid = own.uid AND link.type = 'concept' AND link.alive = 1
            AND link.to_uid IN (SELECT uid FROM subject)))
    AND (?3 IS NULL OR hex(approach.owner_unit) IN (SELECT value FROM json_each(?3)))
    AND (?4 = 0 OR own.uid IN (SELECT told.approach FROM told WHERE told.strength >= ?4))
ORDER BY
    CASE ?5
        WHEN 'code' THEN refcode
        WHEN 'kind' THEN ifnull(approach.kind, 'beleidsinstrument')
        WHEN 'findings' THEN (SELECT count(*) FROM told WHERE told.approach = own.uid)
        WHEN 'owner' THEN (
            SELECT unit.code FROM record AS place JOIN unit ON unit.id = place.id WHERE place.uid = approach.owner_unit)
    END COLLATE NOCASE,
    name_nl COLLATE NOCASE,
    approach.id

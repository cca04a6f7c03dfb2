-- SPDX-License-Identifier: EUPL-1.2
-- What is in use and passes the filter. JSON arrays of codes or uids in hexadecimal, or null for all: ?1 types,
-- ?2 owners, ?5 publication statuses, ?6 access kinds, ?7 concepts, with all that are narrower, ?8 dossiers,
-- ?9 institutes, ?10 languages, ?11 areas, ?12 quality reviews, ?13 what they lack; ?3 and ?4 the first and last
-- year or null; ?14 today; ?15 key of the column that orders, or null for newest first. A column that holds its
-- default is null. ?16 themes of its concepts; ?17 1 for those with findings, 0 for those without.
WITH RECURSIVE subject (uid) AS (
    SELECT record.uid
    FROM concept JOIN record ON record.id = concept.id
    WHERE hex(record.uid) IN (SELECT value FROM json_each(?7))
    UNION
    SELECT record.uid
    FROM subject JOIN concept ON concept.broader = subject.uid JOIN record ON record.id = concept.id
    WHERE concept.alive = 1
)
SELECT study.id
FROM study JOIN record AS own ON own.id = study.id
WHERE study.alive = 1
    AND (?1 IS NULL OR ifnull(type, 'rapport') IN (SELECT value FROM json_each(?1)))
    AND (?2 IS NULL OR hex(owner_unit) IN (SELECT value FROM json_each(?2)))
    AND (?3 IS NULL OR substr(issued, 1, 4) >= ?3)
    AND (?4 IS NULL OR substr(issued, 1, 4) <= ?4)
    AND (?5 IS NULL OR ifnull(publication_status, 'intern') IN (SELECT value FROM json_each(?5)))
    AND (?6 IS NULL OR ifnull(access_kind, 'open') IN (SELECT value FROM json_each(?6)))
    AND (?7 IS NULL OR EXISTS (
        SELECT 1 FROM link
        WHERE link.from_uid = own.uid AND link.type = 'concept' AND link.alive = 1
            AND link.to_uid IN (SELECT uid FROM subject)))
    AND (?8 IS NULL OR EXISTS (
        SELECT 1 FROM link
        WHERE link.from_uid = own.uid AND link.type = 'dossier' AND link.alive = 1
            AND hex(link.to_uid) IN (SELECT value FROM json_each(?8))))
    AND (?9 IS NULL OR EXISTS (
        SELECT 1 FROM link
        WHERE link.from_uid = own.uid AND link.type = 'performed_by' AND link.alive = 1
            AND hex(link.to_uid) IN (SELECT value FROM json_each(?9))))
    AND (?10 IS NULL OR language IN (SELECT value FROM json_each(?10)))
    AND (?11 IS NULL OR ifnull(country_scope, 'nl') IN (SELECT value FROM json_each(?11)))
    AND (?12 IS NULL OR ifnull(quality_review, 'onbekend') IN (SELECT value FROM json_each(?12)))
    AND (?13 IS NULL OR EXISTS (
        SELECT 1 FROM json_each(?13)
        WHERE CASE value
            WHEN 'summary' THEN abstract IS NULL AND summary_plain IS NULL
            WHEN 'plain_summary' THEN summary_plain IS NULL
            WHEN 'concepts' THEN NOT EXISTS (
                SELECT 1 FROM link
                WHERE link.from_uid = own.uid AND link.type = 'concept' AND link.alive = 1)
            -- without a date of its own a study is usable as long as the most patient of its dossiers says,
            -- from the last day on which it can have been issued; months are counted from the day after it,
            -- since a month that is short would push a last day into the next
            WHEN 'freshness' THEN ?14 > ifnull(
                freshness_until,
                (SELECT date(
                    CASE length(issued)
                        WHEN 4 THEN date(issued || '-01-01', '+1 year')
                        WHEN 7 THEN date(issued || '-01', '+1 month')
                        ELSE date(issued, '+1 day')
                    END,
                    '+' || max(ifnull(freshness_months, 36)) || ' months', '-1 day')
                 FROM link JOIN record ON record.uid = link.to_uid
                     JOIN policy_dossier ON policy_dossier.id = record.id
                 WHERE link.from_uid = own.uid AND link.type = 'dossier' AND link.alive = 1
                     AND policy_dossier.alive = 1))
            -- what says where it is counts when it can be followed: a shelf in an archive is no link
            WHEN 'access' THEN coalesce(url, public_url, doi, handle, urn_nbn) IS NULL
                AND ifnull(location, '') NOT LIKE 'http%://%'
                AND NOT EXISTS (SELECT 1 FROM attachment WHERE attachment.about = own.uid AND attachment.alive = 1)
            -- gap G3: older than a year, and neither used nor cited; what was withdrawn is not to be used
            WHEN 'use' THEN ifnull(publication_status, 'intern') <> 'ingetrokken'
                AND substr(issued || '-12', 1, 7) <= strftime('%Y-%m', ?14, '-12 months')
                AND NOT EXISTS (
                    SELECT 1 FROM use_record WHERE use_record.object = own.uid AND use_record.alive = 1)
                AND NOT EXISTS (SELECT 1 FROM citation WHERE citation.target = own.uid AND citation.alive = 1)
        END))
    AND (?16 IS NULL OR EXISTS (
        SELECT 1
        FROM link JOIN record ON record.uid = link.to_uid JOIN concept ON concept.id = record.id
        WHERE link.from_uid = own.uid AND link.type = 'concept' AND link.alive = 1 AND concept.alive = 1
            AND concept.scheme IN (SELECT value FROM json_each(?16))))
    AND (?17 IS NULL OR ?17 = EXISTS (
        SELECT 1 FROM finding WHERE finding.study = own.uid AND finding.alive = 1))
ORDER BY
    CASE ?15
        WHEN 'code' THEN refcode
        WHEN 'title' THEN title
        WHEN 'authors' THEN contributions ->> '$[0].name'
        WHEN 'year' THEN ifnull(issued, '')
        WHEN 'type' THEN ifnull(type, 'rapport')
        WHEN 'public' THEN ifnull(publication_status, 'intern')
        WHEN 'access' THEN ifnull(access_kind, 'open')
        WHEN 'owner' THEN (
            SELECT unit.code FROM record AS place JOIN unit ON unit.id = place.id WHERE place.uid = study.owner_unit)
        WHEN 'usable' THEN ifnull(freshness_until, '9999')
    END COLLATE NOCASE,
    study.id DESC

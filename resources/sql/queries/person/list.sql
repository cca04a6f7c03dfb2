-- SPDX-License-Identifier: EUPL-1.2
-- What is in use and passes the filter. ?1 roles: JSON array of codes; ?2 where they work now, ?3 expertise, with
-- all that is narrower, ?4 owners: JSON arrays of uids in hexadecimal; null for all; ?5 1 for those whose data must
-- be looked at; ?6 today; ?7 key of the column that orders, or null for newest first; ?8 JSON array of yes and no,
-- whether they were present at an event; null for all.
WITH RECURSIVE subject (uid) AS (
    SELECT record.uid
    FROM concept JOIN record ON record.id = concept.id
    WHERE hex(record.uid) IN (SELECT value FROM json_each(?3))
    UNION
    SELECT record.uid
    FROM subject JOIN concept ON concept.broader = subject.uid JOIN record ON record.id = concept.id
    WHERE concept.alive = 1
),
present (person, start) AS NOT MATERIALIZED (
    SELECT participant.person, event.start
    FROM participant JOIN record ON record.uid = participant.event JOIN event ON event.id = record.id
    WHERE participant.alive = 1 AND attended = 1 AND event.alive = 1
)
SELECT person.id
FROM person JOIN record AS own ON own.id = person.id
WHERE person.alive = 1
    AND (?1 IS NULL OR EXISTS (
        SELECT 1 FROM json_each(roles) AS role WHERE role.value IN (SELECT value FROM json_each(?1))))
    AND (?2 IS NULL OR EXISTS (
        SELECT 1 FROM json_each(affiliations) AS one
        WHERE upper(replace(one.value ->> '$.at', '-', '')) IN (SELECT value FROM json_each(?2))
            AND ifnull(one.value ->> '$.to', '9999') >= substr(?6, 1, length(ifnull(one.value ->> '$.to', '9999')))))
    AND (?3 IS NULL OR EXISTS (
        SELECT 1 FROM link
        WHERE link.from_uid = own.uid AND link.type = 'expertise' AND link.alive = 1
            AND link.to_uid IN (SELECT uid FROM subject)))
    AND (?4 IS NULL OR hex(owner_unit) IN (SELECT value FROM json_each(?4)))
    AND (?5 = 0 OR review_after <= ?6)
    AND (?8 IS NULL OR CASE
            WHEN EXISTS (SELECT 1 FROM present WHERE present.person = own.uid) THEN 'yes'
            ELSE 'no'
        END IN (SELECT value FROM json_each(?8)))
ORDER BY
    CASE ?7
        WHEN 'name' THEN family || ' ' || ifnull(given, ifnull(initials, ''))
        WHEN 'roles' THEN roles
        WHEN 'review' THEN ifnull(review_after, '9999')
        WHEN 'events' THEN (SELECT count(*) FROM present WHERE present.person = own.uid)
        WHEN 'last_event' THEN (SELECT ifnull(max(start), '') FROM present WHERE present.person = own.uid)
        WHEN 'code' THEN refcode
    END COLLATE NOCASE,
    person.id DESC

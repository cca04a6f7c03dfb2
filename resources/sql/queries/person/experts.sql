-- SPDX-License-Identifier: EUPL-1.2
-- Who knows about a concept of which a name has ?1 in it, in small letters, or about one that is narrower; by family
-- name, each with the day of the last contact.
WITH RECURSIVE subject (uid) AS (
    SELECT record.uid
    FROM concept JOIN record ON record.id = concept.id
    WHERE alive = 1
        AND (instr(lower(pref_nl), ?1) > 0 OR instr(lower(ifnull(pref_en, '')), ?1) > 0
            OR EXISTS (SELECT 1 FROM json_each(alt_nl) AS name WHERE instr(lower(name.value), ?1) > 0))
    UNION
    SELECT record.uid
    FROM subject JOIN concept ON concept.broader = subject.uid JOIN record ON record.id = concept.id
    WHERE alive = 1
),
expert (id, uid) AS MATERIALIZED (
    SELECT DISTINCT person.id, record.uid
    FROM subject
        CROSS JOIN link ON link.to_uid = subject.uid AND link.type = 'expertise' AND link.alive = 1
        JOIN record ON record.uid = link.from_uid
        JOIN person ON person.id = record.id
    WHERE person.alive = 1
)
SELECT expert.id, (
    SELECT max(date)
    FROM link
        JOIN record ON record.uid = link.from_uid
        JOIN contact_moment ON contact_moment.id = record.id
    WHERE link.to_uid = expert.uid AND link.type = 'with' AND link.alive = 1 AND contact_moment.alive = 1)
FROM expert JOIN person ON person.id = expert.id
ORDER BY family COLLATE NOCASE, given COLLATE NOCASE, expert.id

-- SPDX-License-Identifier: EUPL-1.2
-- ?1 local ids of questions: the experts and researchers who know about a concept of theirs and are known to two units
-- or more: the unit that keeps the person, and those that spoke or met them
WITH asked (uid) AS MATERIALIZED (
    SELECT record.uid FROM json_each(?1) AS one JOIN record ON record.id = one.value
),
expert (id, uid) AS MATERIALIZED (
    SELECT DISTINCT person.id, record.uid
    FROM asked
        JOIN link AS about ON about.from_uid = asked.uid AND about.type = 'concept' AND about.alive = 1
        JOIN link AS knows ON knows.to_uid = about.to_uid AND knows.type = 'expertise' AND knows.alive = 1
        JOIN record ON record.uid = knows.from_uid
        JOIN person ON person.id = record.id
    WHERE person.alive = 1
        AND EXISTS (SELECT 1 FROM json_each(roles) AS role WHERE role.value IN ('onderzoeker', 'expert'))
),
known (id, unit) AS (
    SELECT expert.id, owner_unit FROM expert JOIN person ON person.id = expert.id
    UNION
    SELECT expert.id, owner_unit
    FROM expert
        CROSS JOIN link ON link.to_uid = expert.uid AND link.type = 'with' AND link.alive = 1
        JOIN record ON record.uid = link.from_uid
        JOIN contact_moment ON contact_moment.id = record.id
    WHERE contact_moment.alive = 1
    UNION
    SELECT expert.id, owner_unit
    FROM expert
        JOIN participant AS guest ON guest.person = expert.uid AND guest.alive = 1
        JOIN record ON record.uid = guest.event
        JOIN event ON event.id = record.id
    WHERE event.alive = 1
)
SELECT expert.uid
FROM expert JOIN known ON known.id = expert.id JOIN person ON person.id = expert.id
GROUP BY expert.id
HAVING count(DISTINCT unit) >= 2
ORDER BY family COLLATE NOCASE, expert.id

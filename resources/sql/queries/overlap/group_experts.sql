-- SPDX-License-Identifier: EUPL-1.2
-- ?1 uids of questions in hexadecimal, as a JSON array: who knows about a concept of theirs and is known to two units
-- or more: the unit that keeps the person, and those that spoke or met them
WITH subject (uid) AS (
    SELECT to_uid FROM link
    WHERE type = 'concept' AND alive = 1 AND hex(from_uid) IN (SELECT value FROM json_each(?1))
),
knows (unit, person) AS (
    SELECT owner_unit, record.uid FROM person JOIN record ON record.id = person.id
    UNION
    SELECT owner_unit, link.to_uid
    FROM link JOIN record ON record.uid = link.from_uid JOIN contact_moment ON contact_moment.id = record.id
    WHERE link.type = 'with' AND link.alive = 1 AND contact_moment.alive = 1
    UNION
    SELECT owner_unit, guest.person
    FROM participant AS guest JOIN record ON record.uid = guest.event JOIN event ON event.id = record.id
    WHERE guest.alive = 1 AND event.alive = 1
)
SELECT record.uid
FROM person JOIN record ON record.id = person.id JOIN knows ON knows.person = record.uid
WHERE person.alive = 1 AND EXISTS (
    SELECT 1 FROM link
    WHERE link.type = 'expertise' AND link.alive = 1 AND link.from_uid = record.uid
        AND link.to_uid IN (SELECT uid FROM subject))
GROUP BY person.id
HAVING count(DISTINCT knows.unit) >= 2
ORDER BY family COLLATE NOCASE, person.id

-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids: with which institute each contact was, and with which persons; without any of these one row
SELECT
    contact_moment.id,
    (SELECT name_nl FROM record JOIN institute AS at ON at.id = record.id WHERE record.uid = contact_moment.institute),
    other.uid,
    ifnull(given || ' ', ifnull(initials || ' ', '')) || ifnull(prefix || ' ', '') || family
FROM json_each(?1) AS wanted
    JOIN contact_moment ON contact_moment.id = wanted.value
    JOIN record AS own ON own.id = contact_moment.id
    LEFT JOIN link ON link.from_uid = own.uid AND link.type = 'with' AND link.alive = 1
    LEFT JOIN record AS other ON other.uid = link.to_uid
    LEFT JOIN person ON person.id = other.id
ORDER BY contact_moment.id, link.id

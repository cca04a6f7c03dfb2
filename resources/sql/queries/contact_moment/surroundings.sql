-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids: with which institute, and with which persons, each contact was
SELECT
    contact_moment.id,
    (SELECT name_nl FROM record JOIN institute AS at ON at.id = record.id WHERE record.uid = contact_moment.institute),
    (SELECT group_concat(ifnull(given || ' ', ifnull(initials || ' ', '')) || ifnull(prefix || ' ', '') || family, ', ')
     FROM record AS own
         JOIN link ON link.from_uid = own.uid AND link.type = 'with' AND link.alive = 1
         JOIN record AS other ON other.uid = link.to_uid
         JOIN person ON person.id = other.id
     WHERE own.id = contact_moment.id)
FROM json_each(?1) AS wanted JOIN contact_moment ON contact_moment.id = wanted.value

-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids of persons: what each knows about
SELECT own.id, concept.pref_nl
FROM json_each(?1) AS wanted
    JOIN record AS own ON own.id = wanted.value
    JOIN link ON link.from_uid = own.uid AND link.type = 'expertise' AND link.alive = 1
    JOIN record AS other ON other.uid = link.to_uid
    JOIN concept ON concept.id = other.id
ORDER BY own.id, link.id

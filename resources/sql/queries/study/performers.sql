-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of study ids: the names of the institutes that performed each
SELECT study.id, institute.name_nl
FROM json_each(?1) AS wanted
    JOIN study ON study.id = wanted.value
    JOIN record AS own ON own.id = study.id
    JOIN link ON link.from_uid = own.uid AND link.type = 'performed_by' AND link.alive = 1
    JOIN record AS other ON other.uid = link.to_uid
    JOIN institute ON institute.id = other.id
ORDER BY link.id

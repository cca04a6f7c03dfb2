-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of record ids: the names of linked institutes (0) and concepts (1)
WITH wanted (id) AS (SELECT value FROM json_each(?1))
SELECT wanted.id, 0, name_nl
FROM wanted
    JOIN record ON record.id = wanted.id
    JOIN link ON link.from_uid = record.uid AND link.type = 'performed_by' AND link.alive = 1
    JOIN record AS target ON target.uid = link.to_uid
    JOIN institute ON institute.id = target.id
UNION ALL
SELECT wanted.id, 1, pref_nl || '; ' || ifnull(pref_en, '')
FROM wanted
    JOIN record ON record.id = wanted.id
    JOIN link ON link.from_uid = record.uid AND link.type = 'concept' AND link.alive = 1
    JOIN record AS target ON target.uid = link.to_uid
    JOIN concept ON concept.id = target.id
ORDER BY 1, 2, 3

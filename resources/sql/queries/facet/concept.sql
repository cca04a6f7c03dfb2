-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of record ids: how many of them are about each concept, those about a narrower one included
WITH RECURSIVE held (id, target) AS (
    SELECT record.id, link.to_uid
    FROM json_each(?1) AS given
        JOIN record ON record.id = given.value
        JOIN link ON link.from_uid = record.uid
    WHERE link.type = 'concept' AND link.alive = 1
    UNION
    SELECT held.id, concept.broader
    FROM held
        JOIN record ON record.uid = held.target
        JOIN concept ON concept.id = record.id
    WHERE concept.broader IS NOT NULL
)
SELECT target, count(*) FROM held GROUP BY target

-- SPDX-License-Identifier: EUPL-1.2
-- what the record ?1 is by now: of a person or an institute that went into another one the last of them, else itself
WITH RECURSIVE way (id, steps) AS (
    SELECT id, 0 FROM record WHERE uid = ?1
    UNION ALL
    SELECT record.id, steps + 1
    FROM way
        LEFT JOIN person ON person.id = way.id AND person.alive = 0
        LEFT JOIN institute ON institute.id = way.id AND institute.alive = 0
        JOIN record ON record.uid = ifnull(person.merged_into, institute.merged_into)
    WHERE steps < 9
)
SELECT uid FROM way JOIN record ON record.id = way.id ORDER BY steps DESC LIMIT 1

-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids; rows come back in that order. Below zero it is the id of the verdict of a pair that people put
-- there: without points, and without parts (an empty array in CBOR).
WITH wanted (nth, id) AS (SELECT key, value FROM json_each(?1)),
pair (nth, id, a, b, kind, score, exact, level, parts, urgent_by, can_still_change) AS (
    SELECT nth, overlap.id, a, b, kind, score, exact, level, parts, urgent_by, can_still_change
    FROM wanted JOIN overlap ON overlap.id = wanted.id
    UNION ALL
    SELECT nth, wanted.id, a, b, ifnull(kind, 'vraag_vraag'), 0, 0.0, 'zwak', x'80', NULL, 0
    FROM wanted JOIN verdict ON verdict.id = -wanted.id
    WHERE wanted.id < 0
)
SELECT id, a, b, kind, score, exact, level, parts, urgent_by, can_still_change
FROM pair
ORDER BY nth

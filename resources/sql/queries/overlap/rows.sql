-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids; rows come back in that order
WITH wanted (nth, id) AS (SELECT key, value FROM json_each(?1))
SELECT overlap.id, a, b, kind, score, exact, level, parts, urgent_by, can_still_change
FROM wanted JOIN overlap ON overlap.id = wanted.id
ORDER BY nth

-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids; rows come back in that order
WITH wanted (nth, id) AS (SELECT key, value FROM json_each(?1))
SELECT
    insight.id, (SELECT uid FROM record WHERE record.id = insight.id) AS uid, alive, conflict, revision,
    created_at, created_by, changed_at, changed_by, event, sequence, text, by_whom
FROM wanted JOIN insight ON insight.id = wanted.id
ORDER BY nth

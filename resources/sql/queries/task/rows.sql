-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids; rows come back in that order
WITH wanted (nth, id) AS (SELECT key, value FROM json_each(?1))
SELECT
    task.id, (SELECT uid FROM record WHERE record.id = task.id) AS uid, alive, conflict, revision,
    created_at, created_by, changed_at, changed_by, what, about, due, who, status, origin, weeks_before,
    unit
FROM wanted JOIN task ON task.id = wanted.id
ORDER BY nth

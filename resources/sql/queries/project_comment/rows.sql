-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids; rows come back in that order
WITH wanted (nth, id) AS (SELECT key, value FROM json_each(?1))
SELECT
    project_comment.id, (SELECT uid FROM record WHERE record.id = project_comment.id) AS uid, alive,
    conflict, revision, created_at, created_by, changed_at, changed_by, project, from_whom, date, text,
    handled, answer
FROM wanted JOIN project_comment ON project_comment.id = wanted.id
ORDER BY nth

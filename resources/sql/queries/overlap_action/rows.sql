-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids; rows come back in that order
WITH wanted (nth, id) AS (SELECT key, value FROM json_each(?1))
SELECT
    overlap_action.id, (SELECT uid FROM record WHERE record.id = overlap_action.id) AS uid, alive, conflict,
    revision, created_at, created_by, changed_at, changed_by, kind, what, lead_unit, due, status, answer,
    answer_text, result, follow_up
FROM wanted JOIN overlap_action ON overlap_action.id = wanted.id
ORDER BY nth

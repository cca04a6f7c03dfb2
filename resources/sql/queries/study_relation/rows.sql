-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids; rows come back in that order
WITH wanted (nth, id) AS (SELECT key, value FROM json_each(?1))
SELECT
    study_relation.id, (SELECT uid FROM record WHERE record.id = study_relation.id) AS uid, alive,
    conflict, revision, created_at, created_by, changed_at, changed_by, study, kind, target, note
FROM wanted JOIN study_relation ON study_relation.id = wanted.id
ORDER BY nth

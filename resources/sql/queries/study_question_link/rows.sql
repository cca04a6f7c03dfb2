-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids; rows come back in that order
WITH wanted (nth, id) AS (SELECT key, value FROM json_each(?1))
SELECT
    study_question_link.id, (SELECT uid FROM record WHERE record.id = study_question_link.id) AS uid,
    alive, conflict, revision, created_at, created_by, changed_at, changed_by, study, question, degree,
    note, unit, date
FROM wanted JOIN study_question_link ON study_question_link.id = wanted.id
ORDER BY nth

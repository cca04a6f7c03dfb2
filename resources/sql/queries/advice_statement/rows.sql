-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids; rows come back in that order
WITH wanted (nth, id) AS (SELECT key, value FROM json_each(?1))
SELECT
    advice_statement.id, (SELECT uid FROM record WHERE record.id = advice_statement.id) AS uid, alive,
    conflict, revision, created_at, created_by, changed_at, changed_by, advice, sequence, text, certainty,
    own_assessment
FROM wanted JOIN advice_statement ON advice_statement.id = wanted.id
ORDER BY nth

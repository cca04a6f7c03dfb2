-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids; rows come back in that order
WITH wanted (nth, id) AS (SELECT key, value FROM json_each(?1))
SELECT
    consultation.id, (SELECT uid FROM record WHERE record.id = consultation.id) AS uid, alive, conflict,
    revision, created_at, created_by, changed_at, changed_by, advice, unit, person, date, position, remark
FROM wanted JOIN consultation ON consultation.id = wanted.id
ORDER BY nth

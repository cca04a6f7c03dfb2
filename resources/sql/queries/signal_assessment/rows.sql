-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids; rows come back in that order
WITH wanted (nth, id) AS (SELECT key, value FROM json_each(?1))
SELECT
    signal_assessment.id, (SELECT uid FROM record WHERE record.id = signal_assessment.id) AS uid, alive,
    conflict, revision, created_at, created_by, changed_at, changed_by, signal, unit, verdict, reason,
    date
FROM wanted JOIN signal_assessment ON signal_assessment.id = wanted.id
ORDER BY nth

-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids; rows come back in that order
WITH wanted (nth, id) AS (SELECT key, value FROM json_each(?1))
SELECT
    phase_change.id, (SELECT uid FROM record WHERE record.id = phase_change.id) AS uid, alive, conflict,
    revision, created_at, created_by, changed_at, changed_by, project, from_phase, to_phase, date, done_by,
    remark, overridden
FROM wanted JOIN phase_change ON phase_change.id = wanted.id
ORDER BY nth

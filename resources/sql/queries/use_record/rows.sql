-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids; rows come back in that order
WITH wanted (nth, id) AS (SELECT key, value FROM json_each(?1))
SELECT
    use_record.id, (SELECT uid FROM record WHERE record.id = use_record.id) AS uid, alive, conflict,
    revision, created_at, created_by, changed_at, changed_by, object, using_unit, dossier, used_in,
    reference, date, how, note
FROM wanted JOIN use_record ON use_record.id = wanted.id
ORDER BY nth

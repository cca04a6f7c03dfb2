-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids; rows come back in that order
WITH wanted (nth, id) AS (SELECT key, value FROM json_each(?1))
SELECT
    exploration.id, (SELECT uid FROM record WHERE record.id = exploration.id) AS uid, alive, conflict,
    revision, created_at, created_by, changed_at, changed_by, refcode, owner_unit, share_level,
    record_state, origin, keywords, external_id, extra, title, central_question, agenda_horizon, lead,
    status, from_date, to_date, scope, result_summary
FROM wanted JOIN exploration ON exploration.id = wanted.id
ORDER BY nth

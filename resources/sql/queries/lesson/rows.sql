-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids; rows come back in that order
WITH wanted (nth, id) AS (SELECT key, value FROM json_each(?1))
SELECT
    lesson.id, (SELECT uid FROM record WHERE record.id = lesson.id) AS uid, alive, conflict, revision,
    created_at, created_by, changed_at, changed_by, refcode, owner_unit, share_level, record_state,
    origin, keywords, external_id, extra, title, situation, what_we_did, what_worked, what_did_not,
    advice_to_others, approach, dossier, comes_from, contact
FROM wanted JOIN lesson ON lesson.id = wanted.id
ORDER BY nth

-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids; rows come back in that order
WITH wanted (nth, id) AS (SELECT key, value FROM json_each(?1))
SELECT
    advice.id, (SELECT uid FROM record WHERE record.id = advice.id) AS uid, alive, conflict, revision,
    created_at, created_by, changed_at, changed_by, refcode, owner_unit, share_level, record_state,
    origin, keywords, external_id, extra, title, addressee_kind, addressee, from_unit, decision_on,
    reason, key_message, requested, dilemma, options, gaps_text, no_gaps, status, offered_on, outcome_on,
    outcome_note, version
FROM wanted JOIN advice ON advice.id = wanted.id
ORDER BY nth

-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids; rows come back in that order
WITH wanted (nth, id) AS (SELECT key, value FROM json_each(?1))
SELECT
    signal.id, (SELECT uid FROM record WHERE record.id = signal.id) AS uid, alive, conflict, revision,
    created_at, created_by, changed_at, changed_by, refcode, owner_unit, share_level, record_state,
    origin, keywords, external_id, extra, title, description, kind, arena, destep, sources, observed_on,
    horizon, impact, likelihood, direction, act_before, ministry_wide, wide_reason, urgency_override,
    urgency_reason, status, follow_up_kind, follow_up, result, set_aside_reason, next_review,
    region
FROM wanted JOIN signal ON signal.id = wanted.id
ORDER BY nth

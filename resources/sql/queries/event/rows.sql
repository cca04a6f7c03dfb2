-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids; rows come back in that order
WITH wanted (nth, id) AS (SELECT key, value FROM json_each(?1))
SELECT
    event.id, (SELECT uid FROM record WHERE record.id = event.id) AS uid, alive, conflict, revision,
    created_at, created_by, changed_at, changed_by, refcode, owner_unit, share_level, record_state,
    origin, keywords, external_id, extra, title, kind, goal, start, "end", all_day, timezone, place_kind,
    place, room, online_link, accessibility, accessibility_note, organiser, exploration, project,
    capacity, status, report, evaluation, evaluation_remark, status_reason, no_outcome
FROM wanted JOIN event ON event.id = wanted.id
ORDER BY nth

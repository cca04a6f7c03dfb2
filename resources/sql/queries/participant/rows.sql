-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids; rows come back in that order
WITH wanted (nth, id) AS (SELECT key, value FROM json_each(?1))
SELECT
    participant.id, (SELECT uid FROM record WHERE record.id = participant.id) AS uid, alive, conflict,
    revision, created_at, created_by, changed_at, changed_by, event, person, name, organisation, role,
    side, rsvp, attended, needs
FROM wanted JOIN participant ON participant.id = wanted.id
ORDER BY nth

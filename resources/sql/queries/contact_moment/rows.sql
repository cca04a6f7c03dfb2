-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids; rows come back in that order
WITH wanted (nth, id) AS (SELECT key, value FROM json_each(?1))
SELECT
    contact_moment.id, (SELECT uid FROM record WHERE record.id = contact_moment.id) AS uid, alive,
    conflict, revision, created_at, created_by, changed_at, changed_by, refcode, owner_unit, share_level,
    record_state, origin, keywords, external_id, extra, date, kind, institute, subject, notes,
    follow_up_on, follow_up_what, done
FROM wanted JOIN contact_moment ON contact_moment.id = wanted.id
ORDER BY nth

-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids; rows come back in that order
WITH wanted (nth, id) AS (SELECT key, value FROM json_each(?1))
SELECT
    committee_member.id, (SELECT uid FROM record WHERE record.id = committee_member.id) AS uid, alive,
    conflict, revision, created_at, created_by, changed_at, changed_by, project, person, role, independent,
    from_date, to_date, unit
FROM wanted JOIN committee_member ON committee_member.id = wanted.id
ORDER BY nth

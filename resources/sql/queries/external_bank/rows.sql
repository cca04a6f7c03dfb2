-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids; rows come back in that order
WITH wanted (nth, id) AS (SELECT key, value FROM json_each(?1))
SELECT
    external_bank.id, (SELECT uid FROM record WHERE record.id = external_bank.id) AS uid, alive, conflict,
    revision, created_at, created_by, changed_at, changed_by, refcode, owner_unit, share_level,
    record_state, origin, keywords, external_id, extra, name, held_by, url, content, access, contact,
    checked_on
FROM wanted JOIN external_bank ON external_bank.id = wanted.id
ORDER BY nth

-- SPDX-License-Identifier: EUPL-1.2
-- what was decided about pairs, newest first; ?1 states, ?2 units: JSON arrays of codes, or of uids in hexadecimal, or
-- null for all
SELECT id
FROM verdict
WHERE alive = 1
    AND (?1 IS NULL OR ifnull(state, 'nieuw') IN (SELECT value FROM json_each(?1)))
    AND (?2 IS NULL OR hex(unit) IN (SELECT value FROM json_each(?2)))
ORDER BY changed_at DESC, id DESC

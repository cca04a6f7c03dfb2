-- SPDX-License-Identifier: EUPL-1.2
-- what was decided about pairs, newest first; ?1 states, ?2 units, ?3 people, ?4 reasons: JSON arrays of codes, of uids
-- in hexadecimal (?2) or of texts (?3), or null for all; ?5 the first day that counts, or null for every day
SELECT id
FROM verdict
WHERE alive = 1
    AND (?1 IS NULL OR ifnull(state, 'nieuw') IN (SELECT value FROM json_each(?1)))
    AND (?2 IS NULL OR hex(unit) IN (SELECT value FROM json_each(?2)))
    AND (?3 IS NULL OR person IN (SELECT value FROM json_each(?3)))
    AND (?4 IS NULL OR reason_code IN (SELECT value FROM json_each(?4)))
    AND (?5 IS NULL OR decided_on >= ?5)
ORDER BY changed_at DESC, id DESC

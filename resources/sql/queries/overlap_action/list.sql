-- SPDX-License-Identifier: EUPL-1.2
-- ?1 states, ?2 kinds, ?4 answers: JSON arrays of codes, or null for all; ?3 units that lead or take part: a JSON array
-- of uids in hexadecimal, or null for all; ?5 the day before which something is late, or null for all. What must be
-- ready first comes first, what is ready or lapsed last.
SELECT overlap_action.id
FROM overlap_action JOIN record USING (id)
WHERE alive = 1
    AND (?1 IS NULL OR ifnull(status, 'open') IN (SELECT value FROM json_each(?1)))
    AND (?2 IS NULL OR ifnull(overlap_action.kind, 'samen_programmeren') IN (SELECT value FROM json_each(?2)))
    AND (?3 IS NULL OR hex(lead_unit) IN (SELECT value FROM json_each(?3)) OR EXISTS (
        SELECT 1 FROM link
        WHERE from_uid = record.uid AND type = 'agreed_with' AND link.alive = 1
            AND hex(to_uid) IN (SELECT value FROM json_each(?3))))
    AND (?4 IS NULL OR (answer IS NOT NULL AND answer IN (SELECT value FROM json_each(?4))))
    AND (?5 IS NULL OR (due < ?5 AND ifnull(status, 'open') IN ('open', 'bezig')))
ORDER BY ifnull(status, 'open') IN ('klaar', 'vervallen'), due, overlap_action.id

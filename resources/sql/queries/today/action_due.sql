-- SPDX-License-Identifier: EUPL-1.2
-- ?1 today, ?2 own unit, ?3 1 for what is of the own unit: what it leads or takes part in. What was agreed about an
-- overlap and must be ready within two weeks; not what the unit that leads turned down (today/action_refused.sql).
SELECT record.uid, record.kind, NULL, what, NULL, 0, due, 0, 0
FROM overlap_action JOIN record USING (id)
WHERE due <= date(?1, '+14 days') AND alive = 1 AND ifnull(status, 'open') IN ('open', 'bezig')
    AND ifnull(answer, '') <> 'niet_akkoord'
    AND (?3 = 0 OR lead_unit = ?2 OR EXISTS (
        SELECT 1 FROM link
        WHERE from_uid = record.uid AND to_uid = ?2 AND type = 'agreed_with' AND link.alive = 1))
ORDER BY due LIMIT 300

-- SPDX-License-Identifier: EUPL-1.2
-- ?1 today, ?2 own unit, ?3 1 for what is of the own unit: what its people agreed or what it takes part in. What the
-- unit that leads turned down, with the code of that unit, until somebody changes it, lets it lapse or throws it away.
SELECT record.uid, record.kind, NULL,
    ifnull((SELECT code || ': ' FROM record AS one JOIN unit USING (id) WHERE one.uid = lead_unit), '') || what,
    NULL, 0, ?1, 0, 0
FROM overlap_action JOIN record USING (id)
WHERE answer = 'niet_akkoord' AND alive = 1 AND ifnull(status, 'open') IN ('open', 'bezig')
    AND (?3 = 0 OR (lead_unit <> ?2 AND (
        EXISTS (
            SELECT 1 FROM record AS maker JOIN profile ON profile.id = maker.id
            WHERE maker.uid = overlap_action.created_by AND profile.unit = ?2)
        OR EXISTS (
            SELECT 1 FROM link
            WHERE from_uid = record.uid AND to_uid = ?2 AND type = 'agreed_with' AND link.alive = 1))))
ORDER BY due LIMIT 300

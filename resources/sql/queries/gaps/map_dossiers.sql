-- SPDX-License-Identifier: EUPL-1.2
-- The dossiers that are worked on, as rows of the map.
SELECT record.uid, ifnull(policy_dossier.title, policy_dossier.refcode)
FROM policy_dossier JOIN record USING (id)
WHERE policy_dossier.alive = 1 AND ifnull(policy_dossier.status, 'actief') = 'actief'
ORDER BY policy_dossier.refcode, policy_dossier.id

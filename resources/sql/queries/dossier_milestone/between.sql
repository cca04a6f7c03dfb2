-- SPDX-License-Identifier: EUPL-1.2
-- The moments of decision in use from day ?1 up to day ?2, with the dossiers that they belong to
SELECT record.uid, policy_dossier.code, dossier_milestone.label, dossier_milestone.date
FROM dossier_milestone
    JOIN record ON record.uid = dossier_milestone.dossier
    JOIN policy_dossier ON policy_dossier.id = record.id
WHERE dossier_milestone.date BETWEEN ?1 AND ?2 AND dossier_milestone.alive = 1 AND policy_dossier.alive = 1
ORDER BY dossier_milestone.date, policy_dossier.code

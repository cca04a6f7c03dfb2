-- SPDX-License-Identifier: EUPL-1.2
-- The signals that belong to no dossier in use: when they were seen, and impact times likelihood.
SELECT record.uid, signal.observed_on, ifnull(signal.impact, 3) * ifnull(signal.likelihood, 3)
FROM signal JOIN record USING (id)
WHERE signal.alive = 1 AND ifnull(signal.status, 'nieuw') NOT IN ('weggelegd', 'inbox')
    AND NOT EXISTS (
        SELECT 1
        FROM signal_dossier_link AS link
            JOIN record AS target ON target.uid = link.dossier
            JOIN policy_dossier ON policy_dossier.id = target.id AND policy_dossier.alive = 1
        WHERE link.signal = record.uid AND link.alive = 1)
ORDER BY signal.refcode

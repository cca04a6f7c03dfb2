-- SPDX-License-Identifier: EUPL-1.2
-- The signals that belong to no dossier, and when they were seen.
SELECT record.uid, signal.observed_on
FROM signal JOIN record USING (id)
WHERE signal.alive = 1 AND ifnull(signal.status, 'nieuw') NOT IN ('weggelegd', 'inbox')
    AND NOT EXISTS (
        SELECT 1 FROM signal_dossier_link
        WHERE signal_dossier_link.signal = record.uid AND signal_dossier_link.alive = 1)
ORDER BY signal.refcode

-- SPDX-License-Identifier: EUPL-1.2
-- ?1 today, ?2 own unit. How many signals of others, for the whole ministry, this unit has not judged yet.
SELECT NULL, 0, NULL, NULL, NULL, 0, NULL, count(*), 0
FROM signal INDEXED BY signal_wide CROSS JOIN record USING (id)
WHERE ministry_wide = 1 AND alive = 1 AND owner_unit <> ?2
    AND ifnull(status, 'nieuw') NOT IN ('afgehandeld', 'weggelegd', 'inbox')
    AND NOT EXISTS (
        SELECT 1 FROM signal_assessment AS judged
        WHERE judged.signal = record.uid AND judged.unit = ?2 AND judged.alive = 1)
    AND NOT EXISTS (
        SELECT 1 FROM signal_dossier_link AS linked
        WHERE linked.signal = record.uid AND linked.unit = ?2 AND linked.alive = 1)

-- SPDX-License-Identifier: EUPL-1.2
-- ?1 a signal, or a dossier with all signals that are linked to it: those that say that they are linked, and have no
-- dossier in use any more
WITH touched (uid) AS (
    SELECT ?1
    UNION SELECT signal FROM signal_dossier_link WHERE dossier = ?1 AND alive = 1
)
SELECT record.uid
FROM touched
    JOIN record ON record.uid = touched.uid
    JOIN signal ON signal.id = record.id AND signal.alive = 1 AND signal.status = 'gekoppeld'
WHERE NOT EXISTS (
    SELECT 1
    FROM signal_dossier_link AS link
        JOIN record AS target ON target.uid = link.dossier
        JOIN policy_dossier ON policy_dossier.id = target.id AND policy_dossier.alive = 1
    WHERE link.signal = record.uid AND link.alive = 1)

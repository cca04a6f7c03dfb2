-- SPDX-License-Identifier: EUPL-1.2
-- ?1 local id: dossiers in use to which the signal is linked
SELECT count(*)
FROM record
    JOIN signal_dossier_link ON signal_dossier_link.signal = record.uid AND signal_dossier_link.alive = 1
    JOIN record AS linked ON linked.uid = signal_dossier_link.dossier
    JOIN policy_dossier ON policy_dossier.id = linked.id AND policy_dossier.alive = 1
WHERE record.id = ?1

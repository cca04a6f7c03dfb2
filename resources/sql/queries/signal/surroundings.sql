-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids, ?2 today: the dossiers of each signal, how much it matters there, when they
-- decide next, and which they are
SELECT
    record.id,
    policy_dossier.code,
    ifnull(signal_dossier_link.relevance, 2),
    (SELECT min(date) FROM dossier_milestone
     WHERE dossier = signal_dossier_link.dossier AND dossier_milestone.alive = 1 AND date >= ?2),
    place.uid
FROM json_each(?1) AS wanted
    JOIN record ON record.id = wanted.value
    JOIN signal_dossier_link ON signal_dossier_link.signal = record.uid AND signal_dossier_link.alive = 1
    JOIN record AS place ON place.uid = signal_dossier_link.dossier
    JOIN policy_dossier ON policy_dossier.id = place.id
ORDER BY record.id, policy_dossier.code

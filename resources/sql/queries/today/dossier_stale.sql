-- SPDX-License-Identifier: EUPL-1.2
-- ?1 today, ?2 own unit, ?3 1 for what is of the own unit. Dossiers, when their newest study was issued, and after
-- how many months they want a newer one.
SELECT record.uid, record.kind, policy_dossier.code, policy_dossier.title, NULL, 0, max(study.issued),
    ifnull(freshness_months, 36), 0
FROM policy_dossier
    CROSS JOIN record USING (id)
    CROSS JOIN link ON link.to_uid = record.uid AND link.type = 'dossier' AND link.alive = 1
    CROSS JOIN record AS source ON source.uid = link.from_uid
    CROSS JOIN study ON study.id = source.id AND study.alive = 1
WHERE policy_dossier.alive = 1 AND ifnull(policy_dossier.status, 'actief') = 'actief'
    AND ifnull(study.publication_status, 'intern') <> 'ingetrokken'
    AND (?3 = 0 OR policy_dossier.owner_unit = ?2)
GROUP BY record.uid LIMIT 300

-- SPDX-License-Identifier: EUPL-1.2
-- ?1 today, ?2 own unit, ?3 1 for what is of the own unit. Dossiers, when their newest study was issued (2024 is until
-- its last day), and after how many months they want a newer one. One fresh study is enough to let a dossier go: most
-- have one among the first. Which studies count is the same as in policy_dossier/newest_studies.sql.
WITH stale (id, newest) AS MATERIALIZED (
    SELECT policy_dossier.id,
        (SELECT study.issued
         FROM link
             CROSS JOIN record AS source ON source.uid = link.from_uid
             CROSS JOIN study INDEXED BY study_state ON study.id = source.id
         WHERE link.to_uid = record.uid AND link.type = 'dossier' AND link.alive = 1 AND study.alive = 1
             AND ifnull(study.publication_status, 'intern') <> 'ingetrokken'
             AND NOT EXISTS (SELECT 1 FROM replacement WHERE replacement.study = source.uid)
         ORDER BY study.issued || substr('-12-31', length(study.issued) - 3) DESC LIMIT 1)
    FROM policy_dossier JOIN record USING (id)
    WHERE policy_dossier.alive = 1 AND ifnull(policy_dossier.status, 'actief') = 'actief'
        AND (?3 = 0 OR policy_dossier.owner_unit = ?2)
        AND NOT EXISTS (
            SELECT 1
            FROM link
                CROSS JOIN record AS source ON source.uid = link.from_uid
                CROSS JOIN study INDEXED BY study_state ON study.id = source.id
            WHERE link.to_uid = record.uid AND link.type = 'dossier' AND link.alive = 1 AND study.alive = 1
                AND ifnull(study.publication_status, 'intern') <> 'ingetrokken'
                AND study.issued >= date(?1, '-' || ifnull(freshness_months, 36) || ' months')
                AND NOT EXISTS (SELECT 1 FROM replacement WHERE replacement.study = source.uid))
)
SELECT record.uid, record.kind, policy_dossier.code, policy_dossier.title, NULL, 0, newest,
    ifnull(freshness_months, 36), 0
FROM stale JOIN policy_dossier USING (id) JOIN record USING (id)
WHERE newest IS NOT NULL
ORDER BY newest LIMIT 300

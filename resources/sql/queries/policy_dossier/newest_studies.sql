-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids, in whose order the dossiers come back: after how many months the knowledge of each is
-- refreshed, and its newest study, from the last day on which it can have been issued; one that was withdrawn, or that
-- another replaces, does not count. One that went into another is as old as that one, and is not looked for: the index
-- does not tell, and the rows are wide. A column that holds its default is null.
SELECT dossier.id, ifnull(freshness_months, 36), (
    SELECT max(CASE length(issued)
            WHEN 4 THEN issued || '-12-31'
            WHEN 7 THEN date(issued || '-01', '+1 month', '-1 day')
            ELSE issued
        END)
    FROM link
        CROSS JOIN record AS source ON source.uid = link.from_uid
        CROSS JOIN study INDEXED BY study_state ON study.id = source.id
    WHERE link.to_uid = record.uid AND link.type = 'dossier' AND link.alive = 1
        AND study.alive = 1 AND ifnull(publication_status, 'intern') <> 'ingetrokken'
        AND NOT EXISTS (SELECT 1 FROM replacement WHERE replacement.study = source.uid))
FROM json_each(?1) AS wanted
    JOIN policy_dossier AS dossier ON dossier.id = wanted.value
    JOIN record ON record.id = dossier.id
ORDER BY wanted.key

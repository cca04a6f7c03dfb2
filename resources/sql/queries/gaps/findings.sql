-- SPDX-License-Identifier: EUPL-1.2
-- What studies found, approach by approach; which findings count is the same as in finding/counting.sql.
WITH RECURSIVE went (uid, stays) AS (
    SELECT record.uid, approach.merged_into
    FROM approach JOIN record ON record.id = approach.id
    WHERE approach.merged_into IS NOT NULL AND approach.alive = 1
    UNION
    SELECT went.uid, approach.merged_into
    FROM went JOIN record ON record.uid = went.stays JOIN approach ON approach.id = record.id
    WHERE approach.merged_into IS NOT NULL AND approach.alive = 1
)
SELECT subject.uid, finding.direction, ifnull(finding.strength, 0)
FROM finding
    JOIN record ON record.uid = finding.study
    JOIN study ON study.id = record.id
    LEFT JOIN went ON went.uid = finding.approach
    JOIN record AS subject ON subject.uid = ifnull(went.stays, finding.approach)
    JOIN approach ON approach.id = subject.id
WHERE finding.alive = 1 AND study.alive = 1 AND approach.alive = 1 AND approach.merged_into IS NULL
    AND ifnull(study.publication_status, 'intern') <> 'ingetrokken' AND study.replaced_by IS NULL
    AND NOT EXISTS (
        SELECT 1 FROM study_relation
            CROSS JOIN record AS newer ON newer.uid = study_relation.study
            CROSS JOIN study AS successor ON successor.id = newer.id AND successor.alive = 1
        WHERE target = finding.study AND study_relation.alive = 1
            AND ifnull(study_relation.kind, 'vervangt') = 'vervangt')
ORDER BY approach.refcode, finding.id

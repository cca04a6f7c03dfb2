-- SPDX-License-Identifier: EUPL-1.2
-- What studies found, approach by approach; which findings count is the same as in finding/counting.sql.
SELECT finding.approach, finding.direction, ifnull(finding.strength, 0)
FROM finding
    JOIN record ON record.uid = finding.study
    JOIN study ON study.id = record.id
    JOIN record AS subject ON subject.uid = finding.approach
    JOIN approach ON approach.id = subject.id
WHERE finding.alive = 1 AND study.alive = 1 AND approach.alive = 1 AND approach.merged_into IS NULL
    AND ifnull(study.publication_status, 'intern') <> 'ingetrokken' AND study.replaced_by IS NULL
    AND NOT EXISTS (
        SELECT 1 FROM study_relation
        WHERE target = finding.study AND study_relation.alive = 1 AND ifnull(kind, 'vervangt') = 'vervangt')
ORDER BY approach.refcode, finding.id

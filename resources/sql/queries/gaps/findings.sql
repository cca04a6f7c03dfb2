-- SPDX-License-Identifier: EUPL-1.2
-- What studies found, approach by approach.
WITH went (uid, stays) AS MATERIALIZED (SELECT uid, stays FROM merged_approach)
SELECT subject.uid, finding.direction, ifnull(finding.strength, 0)
FROM finding
    JOIN counting_study ON counting_study.uid = finding.study
    LEFT JOIN went ON went.uid = finding.approach
    JOIN record AS subject ON subject.uid = ifnull(went.stays, finding.approach)
    JOIN approach ON approach.id = subject.id
WHERE finding.alive = 1 AND approach.alive = 1 AND approach.merged_into IS NULL
ORDER BY approach.refcode, finding.id

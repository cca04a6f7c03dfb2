-- SPDX-License-Identifier: EUPL-1.2
-- ?1 uid of an approach: what studies found about it, and about what went into it, the first found first
WITH RECURSIVE subject (uid) AS (
    SELECT ?1
    UNION
    SELECT record.uid
    FROM subject
        JOIN approach ON approach.merged_into = subject.uid
        JOIN record ON record.id = approach.id
    WHERE approach.alive = 1
)
SELECT finding.id
FROM finding JOIN counting_study ON counting_study.uid = finding.study
WHERE finding.approach IN (SELECT uid FROM subject) AND finding.alive = 1
ORDER BY finding.id

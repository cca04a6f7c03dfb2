-- SPDX-License-Identifier: EUPL-1.2
-- ?1 uid of an approach: what studies found about it, and about what went into it, the first found first. Studies that
-- were withdrawn, replaced by another or put in the trash do not count; nor does what lies in the trash replace any.
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
FROM finding
    JOIN record ON record.uid = finding.study
    JOIN study ON study.id = record.id
WHERE finding.approach IN (SELECT uid FROM subject) AND finding.alive = 1 AND study.alive = 1
    AND ifnull(study.publication_status, 'intern') <> 'ingetrokken' AND study.replaced_by IS NULL
    AND NOT EXISTS (
        SELECT 1 FROM study_relation
            CROSS JOIN record AS newer ON newer.uid = study_relation.study
            CROSS JOIN study AS successor ON successor.id = newer.id AND successor.alive = 1
        WHERE target = finding.study AND study_relation.alive = 1
            AND ifnull(study_relation.kind, 'vervangt') = 'vervangt'
    )
ORDER BY finding.id

-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids of approaches: the findings about each, and the unit of the study. Which findings count is the
-- same as in finding/counting.sql.
WITH RECURSIVE subject (nth, id, uid) AS (
    SELECT wanted.key, record.id, record.uid
    FROM json_each(?1) AS wanted JOIN record ON record.id = wanted.value
    UNION
    SELECT subject.nth, subject.id, record.uid
    FROM subject
        JOIN approach ON approach.merged_into = subject.uid
        JOIN record ON record.id = approach.id
    WHERE approach.alive = 1
)
SELECT subject.id, finding.id, finding.direction, ifnull(finding.strength, 0), study.owner_unit
FROM subject
    CROSS JOIN finding ON finding.approach = subject.uid
    JOIN record ON record.uid = finding.study
    JOIN study ON study.id = record.id
WHERE finding.alive = 1 AND study.alive = 1
    AND ifnull(study.publication_status, 'intern') <> 'ingetrokken' AND study.replaced_by IS NULL
    AND NOT EXISTS (
        SELECT 1 FROM study_relation
            CROSS JOIN record AS newer ON newer.uid = study_relation.study
            CROSS JOIN study AS successor ON successor.id = newer.id AND successor.alive = 1
        WHERE target = finding.study AND study_relation.alive = 1
            AND ifnull(study_relation.kind, 'vervangt') = 'vervangt')
ORDER BY subject.nth, finding.id

-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids of approaches: the findings about each, and the unit of the study
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
    JOIN counting_study ON counting_study.uid = finding.study
    JOIN study ON study.id = counting_study.id
WHERE finding.alive = 1
ORDER BY subject.nth, finding.id

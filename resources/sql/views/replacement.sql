-- SPDX-License-Identifier: EUPL-1.2
-- Which study came in the place of which; what lies in the trash replaces nothing.
CREATE TEMP VIEW replacement (study, newer) AS
SELECT study_relation.target, study_relation.study
FROM study_relation
    CROSS JOIN record ON record.uid = study_relation.study
    CROSS JOIN study ON study.id = record.id AND study.alive = 1
WHERE study_relation.alive = 1 AND ifnull(study_relation.kind, 'vervangt') = 'vervangt'

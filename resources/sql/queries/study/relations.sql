-- SPDX-License-Identifier: EUPL-1.2
SELECT study_relation.kind, study.title, study.refcode, study.share_level
FROM study_relation
    JOIN record ON record.uid = study_relation.target
    JOIN study ON study.id = record.id
WHERE study_relation.study = ?1 AND study_relation.alive = 1 AND study.alive = 1
ORDER BY study_relation.id

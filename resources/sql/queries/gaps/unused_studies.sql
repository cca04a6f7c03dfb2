-- SPDX-License-Identifier: EUPL-1.2
-- The studies, public or for internal use, of which no use was written down and that no advice cites: when issued, and
-- to how many questions they are linked. What was merged into another study is that study.
SELECT record.uid, study.issued,
    (SELECT count(*) FROM study_question_link WHERE study_question_link.study = record.uid AND alive = 1)
FROM study JOIN record USING (id)
WHERE study.alive = 1 AND ifnull(study.publication_status, 'intern') IN ('intern', 'openbaar')
    AND study.replaced_by IS NULL
    AND NOT EXISTS (SELECT 1 FROM replacement WHERE replacement.study = record.uid)
    AND NOT EXISTS (SELECT 1 FROM use_record WHERE object = record.uid AND use_record.alive = 1)
    AND NOT EXISTS (SELECT 1 FROM citation WHERE target = record.uid AND citation.alive = 1)
ORDER BY study.refcode

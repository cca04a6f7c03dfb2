-- SPDX-License-Identifier: EUPL-1.2
-- which studies answer which questions; a study in the trash answers none
SELECT question, study
FROM study_question_link
WHERE alive = 1 AND study NOT IN (SELECT record.uid FROM study JOIN record USING (id) WHERE study.alive = 0)
ORDER BY id

-- SPDX-License-Identifier: EUPL-1.2
-- how many studies in use answer the question ?1
SELECT count(*)
FROM study_question_link JOIN record ON record.uid = study_question_link.study JOIN study ON study.id = record.id
WHERE question = ?1 AND study_question_link.alive = 1 AND study.alive = 1

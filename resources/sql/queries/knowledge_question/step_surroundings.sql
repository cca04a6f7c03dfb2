-- SPDX-License-Identifier: EUPL-1.2
-- ?1 local id: how many studies in use answer the question
SELECT count(*)
FROM record AS asked
    JOIN study_question_link ON study_question_link.question = asked.uid AND study_question_link.alive = 1
    JOIN record AS answering ON answering.uid = study_question_link.study
    JOIN study ON study.id = answering.id AND study.alive = 1
WHERE asked.id = ?1

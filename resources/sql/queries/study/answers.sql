-- SPDX-License-Identifier: EUPL-1.2
SELECT knowledge_question.refcode, knowledge_question.text, study_question_link.degree,
    knowledge_question.share_level
FROM study_question_link
    JOIN record ON record.uid = study_question_link.question
    JOIN knowledge_question ON knowledge_question.id = record.id
WHERE study_question_link.study = ?1 AND study_question_link.alive = 1 AND knowledge_question.alive = 1
ORDER BY study_question_link.id

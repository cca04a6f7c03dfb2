-- SPDX-License-Identifier: EUPL-1.2
-- ?1 question: how many studies that answer it were withdrawn or replaced
SELECT count(*)
FROM study_question_link AS answer
    JOIN record ON record.uid = answer.study
    JOIN study ON study.id = record.id
WHERE answer.question = ?1 AND answer.alive = 1 AND ifnull(answer.degree, 'achtergrond') <> 'achtergrond'
    AND (publication_status = 'ingetrokken'
         OR EXISTS (SELECT 1 FROM replacement WHERE replacement.study = answer.study))

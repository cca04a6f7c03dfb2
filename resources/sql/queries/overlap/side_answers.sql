-- SPDX-License-Identifier: EUPL-1.2
-- ?1 local ids of records on a side of a pair: a JSON array. Of each question that is answered the study that answers it,
-- the fullest answer first; null where it is answered by none that counts
SELECT record.uid, (
    SELECT own.uid
    FROM study_question_link AS answer
        JOIN counting_study AS own ON own.uid = answer.study
    WHERE answer.question = record.uid AND answer.alive = 1 AND answer.degree IN ('volledig', 'deels')
    ORDER BY answer.degree = 'volledig' DESC, answer.date DESC, own.id
    LIMIT 1)
FROM json_each(?1) AS asked
    JOIN record ON record.id = asked.value
    JOIN knowledge_question AS question ON question.id = record.id
WHERE question.status = 'beantwoord'

-- SPDX-License-Identifier: EUPL-1.2
-- ?1 local ids of records on a side of a pair: a JSON array. Of each question that is answered the study that answers it,
-- the fullest answer first; null where it is answered by none that counts
SELECT record.uid, (
    SELECT own.uid
    FROM study_question_link AS answer
        JOIN record AS own ON own.uid = answer.study
        JOIN study ON study.id = own.id
    WHERE answer.question = record.uid AND answer.alive = 1 AND study.alive = 1
        AND answer.degree IN ('volledig', 'deels')
        AND ifnull(study.publication_status, 'intern') <> 'ingetrokken' AND study.replaced_by IS NULL
        AND NOT EXISTS (
            SELECT 1 FROM study_relation
                CROSS JOIN record AS newer ON newer.uid = study_relation.study
                CROSS JOIN study AS successor ON successor.id = newer.id AND successor.alive = 1
            WHERE target = own.uid AND study_relation.alive = 1
                AND ifnull(study_relation.kind, 'vervangt') = 'vervangt')
    ORDER BY answer.degree = 'volledig' DESC, answer.date DESC, study.id
    LIMIT 1)
FROM json_each(?1) AS asked
    JOIN record ON record.id = asked.value
    JOIN knowledge_question AS question ON question.id = record.id
WHERE question.status = 'beantwoord'

-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids: what each question has around it
WITH question (id, uid) AS (
    SELECT record.id, record.uid FROM json_each(?1) AS wanted JOIN record ON record.id = wanted.value
)
SELECT
    id,
    (SELECT count(*) FROM study_question_link AS answer
     WHERE answer.question = uid AND answer.alive = 1 AND degree = 'tegengesteld'),
    (SELECT count(*) FROM study_question_link AS answer
     WHERE answer.question = uid AND answer.alive = 1 AND degree = 'volledig'),
    (SELECT count(*) FROM study_question_link AS answer
     WHERE answer.question = uid AND answer.alive = 1 AND degree = 'deels'),
    (SELECT count(*) FROM link JOIN record ON record.uid = link.from_uid
         JOIN research_project AS project ON project.id = record.id
     WHERE link.to_uid = question.uid AND link.type = 'question' AND link.alive = 1
         AND project.alive = 1 AND ifnull(project.phase, 'idee') <> 'gestopt'),
    (SELECT count(*) FROM overlap WHERE overlap.a = uid AND level <> 'zwak')
        + (SELECT count(*) FROM overlap WHERE overlap.b = uid AND level <> 'zwak')
FROM question

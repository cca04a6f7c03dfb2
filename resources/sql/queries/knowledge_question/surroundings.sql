-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids: what each question has around it
WITH question (id, uid) AS (
    SELECT record.id, record.uid FROM json_each(?1) AS wanted JOIN record ON record.id = wanted.value
),
answer (question, degree) AS NOT MATERIALIZED ( -- a study in the trash answers nothing
    SELECT link.question, link.degree
    FROM study_question_link AS link JOIN record ON record.uid = link.study JOIN study ON study.id = record.id
    WHERE link.alive = 1 AND study.alive = 1
)
SELECT
    id,
    (SELECT count(*) FROM answer WHERE answer.question = uid AND degree = 'tegengesteld'),
    (SELECT count(*) FROM answer WHERE answer.question = uid AND degree = 'volledig'),
    (SELECT count(*) FROM answer WHERE answer.question = uid AND degree = 'deels'),
    (SELECT count(*) FROM link JOIN record ON record.uid = link.from_uid
         JOIN research_project AS project ON project.id = record.id
     WHERE link.to_uid = question.uid AND link.type = 'question' AND link.alive = 1
         AND project.alive = 1 AND ifnull(project.phase, 'idee') <> 'gestopt'),
    (SELECT count(*)
     FROM overlap JOIN record AS other ON other.uid = iif(overlap.a = question.uid, overlap.b, overlap.a)
     WHERE (overlap.a = question.uid OR overlap.b = question.uid) AND level <> 'zwak'
         AND NOT EXISTS (
             SELECT 1 FROM knowledge_question AS gone
             WHERE gone.id = other.id AND (gone.alive = 0 OR gone.status IN ('samengevoegd', 'vervallen')))
         AND NOT EXISTS (SELECT 1 FROM study AS gone WHERE gone.id = other.id AND gone.alive = 0)
         AND NOT EXISTS (SELECT 1 FROM research_project AS gone WHERE gone.id = other.id AND gone.alive = 0)
         AND NOT EXISTS (SELECT 1 FROM signal AS gone WHERE gone.id = other.id AND gone.alive = 0))
FROM question

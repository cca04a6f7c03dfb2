-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of local ids of questions and projects that came of gaps. Of each: the record in which it goes on,
-- which is another one for a question that was merged; whether it was neither thrown away nor given up; and whether it
-- brought knowledge: an answer or a study that gives one, or a study of the project.
WITH RECURSIVE went (made, now) AS (
    SELECT one.value, one.value FROM json_each(?1) AS one
    UNION
    SELECT went.made, kept.id
    FROM went
        CROSS JOIN knowledge_question AS merged ON merged.id = went.now
        CROSS JOIN record AS kept ON kept.uid = merged.merged_into
    WHERE merged.status = 'samengevoegd'
)
SELECT made.uid, record.uid, question.alive = 1 AND ifnull(question.status, 'concept') <> 'vervallen',
    ifnull(question.status, 'concept') = 'beantwoord' OR EXISTS (
        SELECT 1
        FROM study_question_link AS answer
            CROSS JOIN record AS source ON source.uid = answer.study
            CROSS JOIN study ON study.id = source.id
        WHERE answer.question = record.uid AND answer.alive = 1 AND study.alive = 1
            AND ifnull(answer.degree, 'achtergrond') IN ('volledig', 'deels')
            AND ifnull(study.publication_status, 'intern') <> 'ingetrokken')
FROM went
    CROSS JOIN record AS made ON made.id = went.made
    CROSS JOIN record ON record.id = went.now
    CROSS JOIN knowledge_question AS question ON question.id = went.now
WHERE ifnull(question.status, 'concept') <> 'samengevoegd'
UNION ALL
SELECT record.uid, record.uid, project.alive = 1 AND ifnull(project.phase, 'idee') <> 'gestopt',
    EXISTS (
        SELECT 1
        FROM link
            CROSS JOIN record AS source ON source.uid = link.to_uid
            CROSS JOIN study ON study.id = source.id
        WHERE link.from_uid = record.uid AND link.type = 'result' AND link.alive = 1 AND study.alive = 1)
FROM json_each(?1) AS one
    CROSS JOIN record ON record.id = one.value
    CROSS JOIN research_project AS project ON project.id = record.id

-- SPDX-License-Identifier: EUPL-1.2
-- The records that can be a side of a pair: questions, studies, projects and signals. One is current while it does not
-- lie in the trash and, a question, while somebody asks it; the pairs of others wait.
CREATE TEMP VIEW compared (id, uid, unit, refcode, is_question, is_current) AS
SELECT record.id, record.uid,
    coalesce(question.owner_unit, study.owner_unit, project.owner_unit, signal.owner_unit),
    coalesce(question.refcode, study.refcode, project.refcode, signal.refcode),
    question.id IS NOT NULL,
    coalesce(question.alive AND ifnull(question.status, '') NOT IN ('samengevoegd', 'vervallen'),
             study.alive, project.alive, signal.alive)
FROM record
    LEFT JOIN knowledge_question AS question ON question.id = record.id
    LEFT JOIN study ON study.id = record.id
    LEFT JOIN research_project AS project ON project.id = record.id
    LEFT JOIN signal ON signal.id = record.id

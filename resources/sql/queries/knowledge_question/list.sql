-- SPDX-License-Identifier: EUPL-1.2
-- What is in use and passes the filter. ?1 owners, ?2 dossiers, ?3 statuses, ?4 need classes, ?5 coverages,
-- ?6 audiences, ?7 concepts, with all that are narrower, ?8 kinds of knowledge: JSON arrays of codes, texts or
-- uids in hexadecimal, or null for all; ?9 key of the column that orders, or null for newest first. A column
-- that holds its default is null.
WITH RECURSIVE subject (uid) AS (
    SELECT record.uid
    FROM concept JOIN record ON record.id = concept.id
    WHERE hex(record.uid) IN (SELECT value FROM json_each(?7))
    UNION
    SELECT record.uid
    FROM subject JOIN concept ON concept.broader = subject.uid JOIN record ON record.id = concept.id
    WHERE concept.alive = 1
),
question (id, uid) AS (
    SELECT knowledge_question.id, record.uid
    FROM knowledge_question JOIN record ON record.id = knowledge_question.id
    WHERE alive = 1
        AND (?1 IS NULL OR hex(owner_unit) IN (SELECT value FROM json_each(?1)))
        AND (?2 IS NULL OR hex(dossier) IN (SELECT value FROM json_each(?2)))
        AND (?3 IS NULL OR ifnull(status, 'concept') IN (SELECT value FROM json_each(?3)))
        AND (?4 IS NULL OR ifnull(need_class, 'nuttig') IN (SELECT value FROM json_each(?4)))
        AND (?6 IS NULL OR audience IN (SELECT value FROM json_each(?6)))
        AND (?7 IS NULL OR EXISTS (
            SELECT 1 FROM link
            WHERE link.from_uid = record.uid AND link.type = 'concept' AND link.alive = 1
                AND link.to_uid IN (SELECT uid FROM subject)))
        AND (?8 IS NULL OR knowledge_question.kind IN (SELECT value FROM json_each(?8)))
),
answer (question, degree) AS NOT MATERIALIZED ( -- a study in the trash answers nothing
    SELECT link.question, link.degree
    FROM study_question_link AS link JOIN record ON record.uid = link.study JOIN study ON study.id = record.id
    WHERE link.alive = 1 AND study.alive = 1
),
covered (id, uid, coverage) AS (
    SELECT id, uid,
        CASE
            WHEN ?5 IS NULL AND ifnull(?9, '') <> 'coverage' THEN NULL
            WHEN EXISTS (SELECT 1 FROM answer WHERE answer.question = uid AND degree = 'tegengesteld') THEN 'tegenstrijdig'
            WHEN EXISTS (SELECT 1 FROM answer WHERE answer.question = uid AND degree = 'volledig') THEN 'volledig'
            WHEN EXISTS (SELECT 1 FROM answer WHERE answer.question = uid AND degree = 'deels') THEN 'deels'
            WHEN EXISTS (SELECT 1 FROM link JOIN record ON record.uid = link.from_uid
                             JOIN research_project AS project ON project.id = record.id
                         WHERE link.to_uid = question.uid AND link.type = 'question' AND link.alive = 1
                             AND project.alive = 1 AND ifnull(project.phase, 'idee') <> 'gestopt') THEN 'project'
            ELSE 'geen'
        END
    FROM question
)
SELECT knowledge_question.id
FROM covered JOIN knowledge_question ON knowledge_question.id = covered.id
WHERE ?5 IS NULL OR coverage IN (SELECT value FROM json_each(?5))
ORDER BY
    CASE ?9
        WHEN 'code' THEN refcode
        WHEN 'question' THEN text
        WHEN 'need' THEN ifnull(need_class, 'nuttig')
        WHEN 'by' THEN ifnull(need_by, '9999')
        WHEN 'status' THEN ifnull(status, 'concept')
        WHEN 'coverage' THEN coverage
        WHEN 'owner' THEN (
            SELECT unit.code FROM record AS place JOIN unit ON unit.id = place.id WHERE place.uid = knowledge_question.owner_unit)
    END COLLATE NOCASE,
    knowledge_question.id DESC

-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids: what each question has around it. ?2 the unit by whose latest verdicts a pair is in the list,
-- as in overlap/ids.sql: what it set aside or never wants to see does not count, what it put or keeps there does. Those
-- that were set aside and are new again are added by who reads this.
WITH question (id, uid) AS (
    SELECT record.id, record.uid FROM json_each(?1) AS wanted JOIN record ON record.id = wanted.value
),
pair (question, other, a, b, is_likely) AS MATERIALIZED (
    SELECT question.id, b, a, b, level <> 'zwak' FROM question CROSS JOIN overlap ON overlap.a = question.uid
    UNION ALL
    SELECT question.id, a, a, b, level <> 'zwak' FROM question CROSS JOIN overlap ON overlap.b = question.uid
    UNION
    SELECT question.id, b, a, b, 0 FROM question CROSS JOIN verdict ON verdict.a = question.uid
    WHERE NOT EXISTS (SELECT 1 FROM overlap WHERE overlap.a = verdict.a AND overlap.b = verdict.b)
    UNION
    SELECT question.id, a, a, b, 0 FROM question CROSS JOIN verdict ON verdict.b = question.uid
    WHERE NOT EXISTS (SELECT 1 FROM overlap WHERE overlap.a = verdict.a AND overlap.b = verdict.b)
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
     FROM pair JOIN compared AS other ON other.uid = pair.other
     WHERE pair.question = question.id AND other.is_current
         AND ifnull((SELECT CASE WHEN state = 'weggelegd' OR show_rule = 'nooit' THEN 0
                                 WHEN show_rule = 'altijd' OR is_manual THEN 1
                                 WHEN state IN ('bevestigd', 'actie', 'klaar') THEN 1
                                 WHEN of_group AND EXISTS (
                                     SELECT 1 FROM agreed_pair AS agreed
                                     WHERE agreed.a = pair.a AND agreed.b = pair.b AND stands) THEN 1 END
                     FROM latest_verdict AS latest
                     WHERE latest.a = pair.a AND latest.b = pair.b AND latest.unit = ?2), is_likely) = 1)
FROM question

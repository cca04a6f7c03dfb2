-- SPDX-License-Identifier: EUPL-1.2
-- Which studies answer which questions: when issued, whether they still stand, and the strength of their strongest
-- finding, -1 without one, whether they bring others together, and whether they are about another country only.
SELECT answer.question, answer.study, study.issued,
    EXISTS (SELECT 1 FROM counting_study AS counting WHERE counting.id = study.id),
    ifnull((SELECT max(strength) FROM finding WHERE finding.study = answer.study AND finding.alive = 1), -1),
    ifnull(study.type, 'rapport') = 'literatuur',
    ifnull(study.country_scope, 'nl') IN ('eu', 'ander_land')
FROM study_question_link AS answer
    JOIN record ON record.uid = answer.study
    JOIN study ON study.id = record.id
WHERE answer.alive = 1 AND study.alive = 1
ORDER BY answer.id

-- SPDX-License-Identifier: EUPL-1.2
-- ?1 own unit. Of every question that nobody answered: the studies that answer a question like it of another unit and
-- are not linked to it, best first. Alike are the questions of the last run whose pair was not put away, for now or for
-- good.
WITH pair (a, b, score) AS MATERIALIZED (
    SELECT a, b, score FROM overlap
    WHERE ifnull(kind, 'vraag_vraag') = 'vraag_vraag' AND level <> 'zwak'
        AND NOT EXISTS (
            SELECT 1 FROM latest_verdict AS latest
            WHERE latest.a = overlap.a AND latest.b = overlap.b AND unit = ?1
                AND (state = 'weggelegd' OR show_rule = 'nooit'))
),
alike (question, other, score) AS (
    SELECT a, b, score FROM pair UNION ALL SELECT b, a, score FROM pair
)
SELECT alike.question, answer.study
FROM alike
    CROSS JOIN record AS asked ON asked.uid = alike.question
    CROSS JOIN knowledge_question AS question ON question.id = asked.id
    CROSS JOIN record AS near ON near.uid = alike.other
    CROSS JOIN knowledge_question AS answered ON answered.id = near.id
    CROSS JOIN study_question_link AS answer ON answer.question = alike.other
    CROSS JOIN counting_study AS study ON study.uid = answer.study
WHERE question.alive = 1 AND question.status IN ('open', 'onderzoek')
    AND answered.alive = 1 AND answered.status IN ('deels', 'beantwoord')
    AND answered.owner_unit <> question.owner_unit
    AND answer.alive = 1 AND ifnull(answer.degree, 'achtergrond') IN ('volledig', 'deels')
    AND NOT EXISTS (
        SELECT 1 FROM study_question_link AS own
        WHERE own.question = alike.question AND own.study = answer.study AND own.alive = 1)
GROUP BY alike.question, answer.study
ORDER BY max(alike.score) DESC, min(study.id)

-- SPDX-License-Identifier: EUPL-1.2
-- ?1 own unit. Of every question that nobody answered: the studies that answer a question like it of another unit and
-- are not linked to it, best first; which studies count is the same as in finding/counting.sql. Alike are the questions
-- of the last run whose pair was not put away, for now or for good.
WITH pair (a, b, score) AS MATERIALIZED (
    SELECT a, b, score FROM overlap
    WHERE ifnull(kind, 'vraag_vraag') = 'vraag_vraag' AND level <> 'zwak'
        AND ifnull((SELECT state = 'weggelegd' OR show_rule IS 'nooit' FROM verdict
                    WHERE verdict.a = overlap.a AND verdict.b = overlap.b AND unit = ?1 AND alive = 1
                    ORDER BY changed_at DESC, verdict.id DESC LIMIT 1), 0) = 0
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
    CROSS JOIN record AS source ON source.uid = answer.study
    CROSS JOIN study ON study.id = source.id
WHERE question.alive = 1 AND question.status IN ('open', 'onderzoek')
    AND answered.alive = 1 AND answered.status IN ('deels', 'beantwoord')
    AND answered.owner_unit <> question.owner_unit
    AND answer.alive = 1 AND ifnull(answer.degree, 'achtergrond') IN ('volledig', 'deels')
    AND study.alive = 1
    AND ifnull(study.publication_status, 'intern') <> 'ingetrokken' AND study.replaced_by IS NULL
    AND NOT EXISTS (
        SELECT 1 FROM study_relation
            CROSS JOIN record AS newer ON newer.uid = study_relation.study
            CROSS JOIN study AS successor ON successor.id = newer.id AND successor.alive = 1
        WHERE target = answer.study AND study_relation.alive = 1
            AND ifnull(study_relation.kind, 'vervangt') = 'vervangt')
    AND NOT EXISTS (
        SELECT 1 FROM study_question_link AS own
        WHERE own.question = alike.question AND own.study = answer.study AND own.alive = 1)
GROUP BY alike.question, answer.study
ORDER BY max(alike.score) DESC, min(study.id)

-- SPDX-License-Identifier: EUPL-1.2
-- the other pairs of questions of which the two texts and explanations are those of ?1 and ?2, letter for letter, and
-- that nobody of the unit ?3 judged yet or keeps out of the lists, and about which nothing was agreed that stands.
-- Both columns of a pair are in the index of overlap.
WITH first (text, explanation) AS MATERIALIZED (
    SELECT text, ifnull(explanation, '') FROM record CROSS JOIN knowledge_question USING (id) WHERE uid = ?1
),
second (text, explanation) AS MATERIALIZED (
    SELECT text, ifnull(explanation, '') FROM record CROSS JOIN knowledge_question USING (id) WHERE uid = ?2
),
question (uid, text, explanation) AS NOT MATERIALIZED (
    SELECT uid, text, ifnull(explanation, '') FROM knowledge_question CROSS JOIN record USING (id)
    WHERE alive = 1 AND ifnull(status, '') NOT IN ('samengevoegd', 'vervallen')
),
one (uid) AS MATERIALIZED (SELECT uid FROM first CROSS JOIN question USING (text, explanation)),
other (uid) AS MATERIALIZED (SELECT uid FROM second CROSS JOIN question USING (text, explanation)),
same (id, a, b) AS (
    SELECT id, a, b FROM one CROSS JOIN overlap ON a = one.uid WHERE b IN (SELECT uid FROM other)
    UNION
    SELECT id, a, b FROM other CROSS JOIN overlap ON a = other.uid WHERE b IN (SELECT uid FROM one)
)
SELECT id FROM same
WHERE NOT (?1 IN (a, b) AND ?2 IN (a, b))
    AND NOT EXISTS (
        SELECT 1 FROM verdict
        WHERE verdict.a = same.a AND verdict.b = same.b AND unit = ?3 AND verdict.alive = 1
            AND (ifnull(state, 'nieuw') <> 'nieuw' OR ifnull(show_rule, '') = 'nooit'))
    AND NOT EXISTS (
        SELECT 1 FROM agreed_pair WHERE agreed_pair.a = same.a AND agreed_pair.b = same.b AND stands)
ORDER BY id

-- SPDX-License-Identifier: EUPL-1.2
-- ?1 local id: dossiers and explorations in use, statements, those without a source that are no assessment of our
-- own, gaps in use, units and persons that were consulted
WITH advice_of (uid) AS (SELECT uid FROM record WHERE id = ?1),
statement (uid, own) AS (
    SELECT record.uid, own_assessment
    FROM advice_of
        JOIN advice_statement ON advice = advice_of.uid AND alive = 1
        JOIN record ON record.id = advice_statement.id
),
linked (type, id) AS (
    SELECT link.type, target.id
    FROM advice_of
        CROSS JOIN link ON link.from_uid = advice_of.uid AND link.alive = 1
        CROSS JOIN record AS target ON target.uid = link.to_uid
)
SELECT
    (SELECT count(*) FROM linked JOIN policy_dossier USING (id) WHERE linked.type = 'dossier' AND alive = 1)
        + (SELECT count(*) FROM linked JOIN exploration USING (id) WHERE linked.type = 'exploration' AND alive = 1),
    (SELECT count(*) FROM statement),
    (SELECT count(*) FROM statement
     WHERE ifnull(own, 0) = 0
         AND NOT EXISTS (
             SELECT 1 FROM citation
             WHERE cited_in = statement.uid AND alive = 1 AND (target IS NOT NULL OR trim(ifnull(other, '')) <> ''))),
    (SELECT count(*) FROM linked JOIN knowledge_question USING (id) WHERE linked.type = 'gap' AND alive = 1),
    (SELECT count(*) FROM consultation JOIN advice_of ON advice = advice_of.uid WHERE alive = 1)

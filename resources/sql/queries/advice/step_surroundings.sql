-- SPDX-License-Identifier: EUPL-1.2
-- ?1 local id: dossiers and explorations, statements, those without a source that are no assessment of our own,
-- gaps, units and persons that were consulted
WITH advice_of (uid) AS (SELECT uid FROM record WHERE id = ?1),
statement (uid, own) AS (
    SELECT record.uid, own_assessment
    FROM advice_of
        JOIN advice_statement ON advice = advice_of.uid AND alive = 1
        JOIN record ON record.id = advice_statement.id
)
SELECT
    (SELECT count(*) FROM link JOIN advice_of ON from_uid = advice_of.uid
     WHERE type IN ('dossier', 'exploration') AND alive = 1),
    (SELECT count(*) FROM statement),
    (SELECT count(*) FROM statement
     WHERE ifnull(own, 0) = 0
         AND NOT EXISTS (SELECT 1 FROM citation WHERE cited_in = statement.uid AND alive = 1)),
    (SELECT count(*) FROM link JOIN advice_of ON from_uid = advice_of.uid WHERE type = 'gap' AND alive = 1),
    (SELECT count(*) FROM consultation JOIN advice_of ON advice = advice_of.uid WHERE alive = 1)

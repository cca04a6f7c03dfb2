-- SPDX-License-Identifier: EUPL-1.2
-- in how many advices that were offered and bulletins that were issued the study ?1 is cited
WITH citing (uid) AS (SELECT cited_in FROM citation WHERE target = ?1 AND alive = 1)
SELECT
    (SELECT count(*)
     FROM citing
         JOIN record AS place ON place.uid = citing.uid
         LEFT JOIN advice_statement ON advice_statement.id = place.id
         JOIN record ON record.uid = ifnull(advice_statement.advice, citing.uid)
         JOIN advice ON advice.id = record.id
     WHERE advice.alive = 1 AND advice.status NOT IN ('concept', 'afstemming'))
    + (SELECT count(*)
       FROM bulletin_item
           JOIN record ON record.uid = bulletin_item.bulletin
           JOIN bulletin ON bulletin.id = record.id
       WHERE bulletin_item.alive = 1 AND bulletin.status IN ('uitgegeven', 'gecorrigeerd')
           AND (bulletin_item.object = ?1
                OR (SELECT uid FROM record WHERE record.id = bulletin_item.id) IN (SELECT uid FROM citing)))

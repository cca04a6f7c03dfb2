-- SPDX-License-Identifier: EUPL-1.2
-- ?1 own unit, ?2 1 for a coordinator: how many questions that are still asked have the text that most have, that text,
-- how many of them this bank may not change (bank/owners.h), and whether no unit shares it
WITH one (id, text, owner_unit, share_level) AS NOT MATERIALIZED (
    SELECT id, text, owner_unit, share_level FROM knowledge_question
    WHERE alive = 1 AND ifnull(status, '') NOT IN ('samengevoegd', 'vervallen')
)
SELECT count(*), text,
    ifnull(sum(owner_unit <> ?1 AND (?2 = 0 OR EXISTS (
        SELECT 1 FROM operation JOIN incarnation ON incarnation.id = operation.bank
        WHERE operation.record = one.id AND incarnation.own = 0))), 0),
    min(ifnull(share_level, '') = 'eigen_dg')
FROM one
WHERE text IN (SELECT text FROM one GROUP BY text HAVING count(*) > 1)
GROUP BY text
ORDER BY count(*) DESC, text
LIMIT 1

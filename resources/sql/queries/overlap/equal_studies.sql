-- SPDX-License-Identifier: EUPL-1.2
-- ?1 own unit, ?2 1 for a coordinator: how many studies that stand in a pair have the text that most have, that text,
-- how many of them this bank may not change (bank/owners.h), and whether no unit shares it
WITH one (id, title, subtitle, research_question, key_message, summary_plain, owner_unit, share_level) AS NOT MATERIALIZED (
    SELECT id, title, subtitle, research_question, key_message, summary_plain, owner_unit, share_level FROM study
    WHERE alive = 1 AND ifnull(publication_status, 'intern') <> 'ingetrokken' AND replaced_by IS NULL
)
SELECT count(*), title,
    ifnull(sum(owner_unit <> ?1 AND (?2 = 0 OR EXISTS (
        SELECT 1 FROM operation JOIN incarnation ON incarnation.id = operation.bank
        WHERE operation.record = one.id AND incarnation.own = 0))), 0),
    min(ifnull(share_level, '') = 'eigen_dg')
FROM one
WHERE title IN (SELECT title FROM one GROUP BY title HAVING count(*) > 1)
    AND EXISTS (
        SELECT 1 FROM record JOIN overlap ON overlap.a = record.uid OR overlap.b = record.uid
        WHERE record.id = one.id AND level <> 'zwak')
GROUP BY title, subtitle, research_question, key_message, summary_plain
ORDER BY count(*) DESC, title
LIMIT 1

-- SPDX-License-Identifier: EUPL-1.2
-- the concept that most questions which are still asked were given, of those that count for overlap: its name, how many
-- questions have it, and how many are asked
WITH asked (uid) AS MATERIALIZED (
    SELECT record.uid FROM knowledge_question JOIN record USING (id)
    WHERE alive = 1 AND ifnull(status, '') NOT IN ('samengevoegd', 'vervallen')
)
SELECT concept.pref_nl, count(*), (SELECT count(*) FROM asked)
FROM asked
    JOIN link ON link.from_uid = asked.uid AND link.type = 'concept' AND link.alive = 1
    JOIN record ON record.uid = link.to_uid
    JOIN concept ON concept.id = record.id
WHERE concept.alive = 1 AND ifnull(concept.is_general, 0) = 0 AND ifnull(concept.status, '') <> 'vervallen'
GROUP BY concept.id
ORDER BY count(*) DESC, concept.pref_nl
LIMIT 1

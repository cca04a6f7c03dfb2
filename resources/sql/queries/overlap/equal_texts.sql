-- SPDX-License-Identifier: EUPL-1.2
-- how many questions that are still asked have the text that most have, and that text
SELECT count(*), text
FROM knowledge_question
WHERE alive = 1 AND ifnull(status, '') NOT IN ('samengevoegd', 'vervallen')
GROUP BY text
ORDER BY count(*) DESC
LIMIT 1

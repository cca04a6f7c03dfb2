-- SPDX-License-Identifier: EUPL-1.2
-- how many questions have the text that most have, and that text
SELECT count(*), text
FROM knowledge_question
WHERE alive = 1
GROUP BY text
ORDER BY count(*) DESC
LIMIT 1

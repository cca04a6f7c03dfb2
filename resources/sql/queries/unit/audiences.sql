-- SPDX-License-Identifier: EUPL-1.2
-- for whom the questions of each unit are meant, most first
SELECT owner_unit, audience, count(*)
FROM knowledge_question
WHERE alive = 1 AND audience IS NOT NULL
GROUP BY owner_unit, audience
ORDER BY 3 DESC, 2

-- SPDX-License-Identifier: EUPL-1.2
-- the question ?1, and its explanation
SELECT text, ifnull(explanation, '')
FROM record JOIN knowledge_question USING (id)
WHERE record.uid = ?1

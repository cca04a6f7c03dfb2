-- SPDX-License-Identifier: EUPL-1.2
-- the question ?1 with its explanation
SELECT text || char(10) || ifnull(explanation, '')
FROM record JOIN knowledge_question USING (id)
WHERE record.uid = ?1

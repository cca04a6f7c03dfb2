-- SPDX-License-Identifier: EUPL-1.2
-- The questions that are open, whether they must be answered, and their kind of knowledge.
SELECT record.uid, ifnull(question.need_class, 'nuttig') = 'nodig', question.kind
FROM knowledge_question AS question JOIN record ON record.id = question.id
WHERE question.alive = 1 AND question.status IN ('open', 'onderzoek', 'deels')
ORDER BY question.refcode, question.id

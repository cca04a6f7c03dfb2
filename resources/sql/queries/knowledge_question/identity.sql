-- SPDX-License-Identifier: EUPL-1.2
SELECT record.uid, text, owner_unit, refcode, external_id
FROM knowledge_question JOIN record ON record.id = knowledge_question.id WHERE alive = 1

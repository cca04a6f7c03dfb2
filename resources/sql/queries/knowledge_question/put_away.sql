-- SPDX-License-Identifier: EUPL-1.2
-- questions that expired, or that went on in another one
SELECT id FROM knowledge_question WHERE alive = 1 AND status IN ('samengevoegd', 'vervallen')

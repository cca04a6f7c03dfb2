-- SPDX-License-Identifier: EUPL-1.2
-- What belongs to which dossier: studies by their links, questions by their field, signals by what they mean for it.
SELECT from_uid, to_uid FROM link WHERE type = 'dossier' AND alive = 1
UNION
SELECT record.uid, knowledge_question.dossier
FROM knowledge_question JOIN record USING (id)
WHERE knowledge_question.alive = 1 AND knowledge_question.dossier IS NOT NULL
UNION
SELECT signal, dossier FROM signal_dossier_link WHERE alive = 1

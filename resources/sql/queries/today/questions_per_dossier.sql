-- SPDX-License-Identifier: EUPL-1.2
-- ?1 own unit, ?2 1 for what is of the own unit. How many questions still wait for an answer: per dossier, and
-- what that is about.
SELECT knowledge_question.dossier, policy_dossier.agenda_horizon, count(*)
FROM knowledge_question
    LEFT JOIN record ON record.uid = knowledge_question.dossier
    LEFT JOIN policy_dossier ON policy_dossier.id = record.id AND policy_dossier.alive = 1
WHERE knowledge_question.alive = 1 AND knowledge_question.status IN ('open', 'onderzoek', 'deels')
    AND (?2 = 0 OR knowledge_question.owner_unit = ?1)
GROUP BY knowledge_question.dossier

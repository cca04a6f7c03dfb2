-- SPDX-License-Identifier: EUPL-1.2
-- The questions that are in use: whether needed, whether nobody answered, whether they evaluate, by when, the norm of
-- the dossier, how many projects are to answer them, when they were asked, and the instant at which they were made.
SELECT record.uid, ifnull(question.need_class, 'nuttig') = 'nodig', question.status IN ('open', 'onderzoek'),
    ifnull(question.kind, '') = 'evaluerend', question.need_by, ifnull(policy_dossier.freshness_months, 0),
    (SELECT count(*)
     FROM link
         CROSS JOIN record AS source ON source.uid = link.from_uid
         CROSS JOIN research_project AS project ON project.id = source.id
     WHERE link.to_uid = record.uid AND link.type = 'question' AND link.alive = 1
         AND project.alive = 1 AND ifnull(project.phase, 'idee') <> 'gestopt'),
    question.asked_on, question.created_at
FROM knowledge_question AS question
    JOIN record ON record.id = question.id
    LEFT JOIN record AS home ON home.uid = question.dossier
    LEFT JOIN policy_dossier ON policy_dossier.id = home.id
WHERE question.alive = 1 AND question.status IN ('open', 'onderzoek', 'deels', 'beantwoord')
ORDER BY question.refcode

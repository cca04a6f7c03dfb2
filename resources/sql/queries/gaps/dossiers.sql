-- SPDX-License-Identifier: EUPL-1.2
-- ?1 a day, ?2 the first day on which signals count. The dossiers that are worked on: when their newest study was issued
-- (2024 is until its last day; which studies count is the same as in policy_dossier/newest_studies.sql), norm, first
-- decision from that day on, how many questions that must be answered are open, and impact times likelihood of the
-- strongest signal, 0 without one.
SELECT record.uid,
    (SELECT study.issued
     FROM link
         CROSS JOIN record AS source ON source.uid = link.from_uid
         CROSS JOIN study ON study.id = source.id
     WHERE link.to_uid = record.uid AND link.type = 'dossier' AND link.alive = 1 AND study.alive = 1
         AND ifnull(study.publication_status, 'intern') <> 'ingetrokken'
         AND NOT EXISTS (SELECT 1 FROM replacement WHERE replacement.study = source.uid)
     ORDER BY study.issued || substr('-12-31', length(study.issued) - 3) DESC LIMIT 1),
    ifnull(policy_dossier.freshness_months, 0),
    (SELECT min(date) FROM dossier_milestone
     WHERE dossier_milestone.dossier = record.uid AND dossier_milestone.alive = 1 AND date >= ?1),
    (SELECT count(*) FROM knowledge_question
     WHERE knowledge_question.dossier = record.uid AND knowledge_question.alive = 1
         AND knowledge_question.need_class = 'nodig' AND knowledge_question.status IN ('open', 'onderzoek', 'deels')),
    ifnull((SELECT max(ifnull(signal.impact, 3) * ifnull(signal.likelihood, 3))
     FROM signal_dossier_link AS meant
         CROSS JOIN record AS source ON source.uid = meant.signal
         CROSS JOIN signal ON signal.id = source.id
     WHERE meant.dossier = record.uid AND meant.alive = 1 AND signal.alive = 1
         AND ifnull(signal.status, 'nieuw') NOT IN ('weggelegd', 'inbox') AND signal.observed_on BETWEEN ?2 AND ?1), 0)
FROM policy_dossier JOIN record USING (id)
WHERE policy_dossier.alive = 1 AND ifnull(policy_dossier.status, 'actief') = 'actief'
ORDER BY policy_dossier.refcode

-- SPDX-License-Identifier: EUPL-1.2
-- dossiers about the same concepts as a signal, by themselves or by their questions and other signals; most shared
-- first, without those to which it is linked. ?1 the signal, ?2 how many at most
WITH subject (concept) AS (SELECT to_uid FROM link WHERE from_uid = ?1 AND type = 'concept' AND alive = 1),
about (record) AS (
    SELECT from_uid FROM link JOIN subject ON subject.concept = link.to_uid
    WHERE type = 'concept' AND link.alive = 1 AND from_uid <> ?1
),
found (dossier) AS (
    SELECT record.uid FROM about JOIN record ON record.uid = about.record JOIN policy_dossier ON policy_dossier.id = record.id
    WHERE policy_dossier.alive = 1
    UNION ALL
    SELECT dossier FROM about JOIN record ON record.uid = about.record JOIN knowledge_question ON knowledge_question.id = record.id
    WHERE knowledge_question.alive = 1 AND dossier IS NOT NULL
    UNION ALL
    SELECT dossier FROM about JOIN signal_dossier_link ON signal_dossier_link.signal = about.record
    WHERE signal_dossier_link.alive = 1
)
SELECT dossier
FROM found
WHERE dossier NOT IN (SELECT dossier FROM signal_dossier_link WHERE signal = ?1 AND alive = 1)
GROUP BY dossier
ORDER BY count(*) DESC, dossier
LIMIT ?2

-- SPDX-License-Identifier: EUPL-1.2
-- ?1 record: what it is linked with in any way, ?2 how many at most. The form and the type of the link, whether the
-- record is its `from`, the other record, and what is said with it.
SELECT 0, type, 1, to_uid, NULL FROM link WHERE from_uid = ?1 AND alive = 1
UNION ALL
SELECT 0, type, 0, from_uid, NULL FROM link WHERE to_uid = ?1 AND alive = 1
UNION ALL
SELECT 1, ifnull(degree, 'achtergrond'), 1, question, note FROM study_question_link WHERE study = ?1 AND alive = 1
UNION ALL
SELECT 1, ifnull(degree, 'achtergrond'), 0, study, note FROM study_question_link WHERE question = ?1 AND alive = 1
UNION ALL
SELECT 2, NULL, 1, dossier, meaning FROM signal_dossier_link WHERE signal = ?1 AND alive = 1
UNION ALL
SELECT 2, NULL, 0, signal, meaning FROM signal_dossier_link WHERE dossier = ?1 AND alive = 1
UNION ALL
SELECT 3, NULL, 1, dossier, NULL FROM knowledge_question JOIN record USING (id)
WHERE record.uid = ?1 AND dossier IS NOT NULL
UNION ALL
SELECT 3, NULL, 0, record.uid, NULL FROM knowledge_question JOIN record USING (id) WHERE dossier = ?1 AND alive = 1
UNION ALL
SELECT 4, NULL, 0, record.uid, due FROM task JOIN record USING (id)
WHERE about = ?1 AND alive = 1 AND ifnull(status, 'open') IN ('open', 'bezig')
LIMIT ?2

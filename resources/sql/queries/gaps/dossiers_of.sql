-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of local ids. The dossiers of these records, each with the code that people use: a question has it as a
-- field, a signal by what it means for it, others by their links; a dossier has itself.
WITH asked (id, uid) AS MATERIALIZED (
    SELECT record.id, record.uid FROM json_each(?1) AS one JOIN record ON record.id = one.value
),
belongs (uid, dossier) AS MATERIALIZED (
    SELECT asked.uid, link.to_uid
    FROM asked CROSS JOIN link ON link.from_uid = asked.uid AND link.type = 'dossier' AND link.alive = 1
    UNION
    SELECT asked.uid, knowledge_question.dossier
    FROM asked CROSS JOIN knowledge_question ON knowledge_question.id = asked.id
    WHERE knowledge_question.dossier IS NOT NULL
    UNION
    SELECT asked.uid, signal_dossier_link.dossier
    FROM asked CROSS JOIN signal_dossier_link ON signal_dossier_link.signal = asked.uid
    WHERE signal_dossier_link.alive = 1
    UNION
    SELECT asked.uid, asked.uid FROM asked CROSS JOIN policy_dossier ON policy_dossier.id = asked.id
)
SELECT belongs.uid, belongs.dossier, policy_dossier.code, policy_dossier.title
FROM belongs
    CROSS JOIN record ON record.uid = belongs.dossier
    CROSS JOIN policy_dossier ON policy_dossier.id = record.id
WHERE policy_dossier.alive = 1
ORDER BY policy_dossier.code

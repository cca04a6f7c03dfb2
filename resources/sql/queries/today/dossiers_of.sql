-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids: each of these records with the dossiers that it belongs to, itself included
WITH wanted (id, uid) AS (
    SELECT record.id, record.uid FROM json_each(?1) AS given CROSS JOIN record ON record.id = given.value
)
SELECT uid, uid FROM wanted
UNION ALL
SELECT from_uid, to_uid FROM wanted CROSS JOIN link ON from_uid = wanted.uid AND type = 'dossier' AND alive = 1
UNION ALL
SELECT signal, dossier FROM wanted CROSS JOIN signal_dossier_link ON signal = wanted.uid AND alive = 1
UNION ALL
SELECT wanted.uid, dossier FROM wanted CROSS JOIN knowledge_question USING (id) WHERE dossier IS NOT NULL
UNION ALL -- what was agreed belongs to the dossiers of the questions that it is about
SELECT wanted.uid, dossier
FROM wanted
    CROSS JOIN link ON from_uid = wanted.uid AND type = 'agreed' AND link.alive = 1
    JOIN record AS question ON question.uid = to_uid
    JOIN knowledge_question ON knowledge_question.id = question.id
WHERE dossier IS NOT NULL

-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of record ids: how many of them belong to each dossier, by whatever tie, once each
WITH found (id, uid) AS (
    SELECT record.id, record.uid FROM json_each(?1) AS given JOIN record ON record.id = given.value
),
held (id, target) AS (
    SELECT found.id, link.to_uid FROM found JOIN link ON link.from_uid = found.uid
    WHERE link.type = 'dossier' AND link.alive = 1
    UNION
    SELECT found.id, knowledge_question.dossier
    FROM found JOIN knowledge_question ON knowledge_question.id = found.id
    WHERE knowledge_question.dossier IS NOT NULL
    UNION
    SELECT found.id, signal_dossier_link.dossier
    FROM found JOIN signal_dossier_link ON signal_dossier_link.signal = found.uid
    WHERE signal_dossier_link.alive = 1
)
SELECT target, count(*) FROM held GROUP BY target

-- SPDX-License-Identifier: EUPL-1.2
-- ?1 today, ?2 own unit, ?3 1 for what is of the own unit. Questions answered by a study that was withdrawn or replaced.
WITH gone (uid) AS (
    SELECT record.uid FROM study INDEXED BY study_withdrawn CROSS JOIN record ON record.id = study.id
    WHERE publication_status = 'ingetrokken' AND alive = 1
    UNION
    SELECT study FROM replacement
)
SELECT DISTINCT record.uid, record.kind, refcode, text, NULL, 0, ?1, 0, 0
FROM gone
    CROSS JOIN study_question_link AS answer ON answer.study = gone.uid AND answer.alive = 1
        AND ifnull(answer.degree, 'achtergrond') <> 'achtergrond'
    CROSS JOIN record ON record.uid = answer.question
    CROSS JOIN knowledge_question ON knowledge_question.id = record.id
WHERE knowledge_question.alive = 1 AND status IN ('deels', 'beantwoord') AND (?3 = 0 OR owner_unit = ?2)
LIMIT 300

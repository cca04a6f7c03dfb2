-- SPDX-License-Identifier: EUPL-1.2
-- ?1 today, ?2 own unit. How many studies of others fit an open question of this unit, and were neither linked
-- nor judged by its latest verdict, nor are never to be seen (S14, S15).
WITH asked (uid) AS MATERIALIZED (
    SELECT record.uid
    FROM knowledge_question INDEXED BY knowledge_question_own JOIN record ON record.id = knowledge_question.id
    WHERE owner_unit = ?2 AND status IN ('open', 'onderzoek', 'deels') AND alive = 1
),
fitting (question, study, a, b) AS (
    SELECT asked.uid, overlap.b, overlap.a, overlap.b
    FROM asked CROSS JOIN overlap ON overlap.a = asked.uid
    WHERE overlap.kind = 'vraag_studie' AND level IN ('sterk', 'waarschijnlijk')
    UNION ALL
    SELECT asked.uid, overlap.a, overlap.a, overlap.b
    FROM asked CROSS JOIN overlap ON overlap.b = asked.uid
    WHERE overlap.kind = 'vraag_studie' AND level IN ('sterk', 'waarschijnlijk')
)
SELECT NULL, 0, NULL, NULL, NULL, 0, NULL, count(DISTINCT study.id), 0
FROM fitting
    CROSS JOIN record ON record.uid = fitting.study
    CROSS JOIN study INDEXED BY study_state ON study.id = record.id
WHERE study.alive = 1 AND study.owner_unit <> ?2
    AND NOT EXISTS (
        SELECT 1 FROM latest_verdict AS latest
        WHERE latest.a = fitting.a AND latest.b = fitting.b AND unit = ?2
            AND (state <> 'nieuw' OR snooze_until > ?1 OR show_rule = 'nooit'))
    AND NOT EXISTS (
        SELECT 1 FROM study_question_link AS answer
        WHERE answer.question = fitting.question AND answer.study = fitting.study AND answer.alive = 1)

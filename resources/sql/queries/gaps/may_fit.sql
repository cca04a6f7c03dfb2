-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of local ids of questions, ?2 own unit. The studies that may answer them and are not linked, best first:
-- those of the last run that were not put away, for now or for good.
WITH asked (uid) AS MATERIALIZED (
    SELECT record.uid FROM json_each(?1) AS one JOIN record ON record.id = one.value
),
fitting (question, study, a, b, score) AS (
    SELECT asked.uid, overlap.b, overlap.a, overlap.b, score FROM asked CROSS JOIN overlap ON overlap.a = asked.uid
    WHERE overlap.kind = 'vraag_studie' AND level <> 'zwak'
    UNION ALL
    SELECT asked.uid, overlap.a, overlap.a, overlap.b, score FROM asked CROSS JOIN overlap ON overlap.b = asked.uid
    WHERE overlap.kind = 'vraag_studie' AND level <> 'zwak'
)
SELECT fitting.question, fitting.study
FROM fitting
    CROSS JOIN record ON record.uid = fitting.study
    CROSS JOIN study ON study.id = record.id
WHERE study.alive = 1
    AND NOT EXISTS (
        SELECT 1 FROM latest_verdict AS latest
        WHERE latest.a = fitting.a AND latest.b = fitting.b AND unit = ?2
            AND (state = 'weggelegd' OR show_rule = 'nooit'))
    AND NOT EXISTS (
        SELECT 1 FROM study_question_link AS answer
        WHERE answer.question = fitting.question AND answer.study = fitting.study AND answer.alive = 1)
ORDER BY fitting.score DESC, study.id

-- SPDX-License-Identifier: EUPL-1.2
-- ?1 local ids of questions, ?2 own unit: the studies that answer one of them, then those that may, without those that
-- the unit, by its latest verdict, set aside or never wants to see beside a question; 1 for who is linked
WITH asked (uid) AS MATERIALIZED (
    SELECT record.uid FROM json_each(?1) AS one JOIN record ON record.id = one.value
),
fitting (study, place) AS (
    SELECT study, 0 FROM asked JOIN study_question_link ON question = asked.uid WHERE alive = 1
    UNION ALL
    SELECT b, 1000 - score FROM asked JOIN overlap ON a = asked.uid
    WHERE kind = 'vraag_studie' AND level <> 'zwak'
        AND NOT EXISTS (
            SELECT 1 FROM latest_verdict AS latest
            WHERE latest.a = overlap.a AND latest.b = overlap.b AND unit = ?2
                AND (state = 'weggelegd' OR show_rule = 'nooit'))
    UNION ALL
    SELECT a, 1000 - score FROM asked JOIN overlap ON b = asked.uid
    WHERE kind = 'vraag_studie' AND level <> 'zwak'
        AND NOT EXISTS (
            SELECT 1 FROM latest_verdict AS latest
            WHERE latest.a = overlap.a AND latest.b = overlap.b AND unit = ?2
                AND (state = 'weggelegd' OR show_rule = 'nooit'))
)
SELECT record.uid, min(fitting.place) = 0
FROM fitting JOIN record ON record.uid = fitting.study JOIN study ON study.id = record.id
WHERE study.alive = 1
GROUP BY study.id
ORDER BY min(fitting.place), study.id

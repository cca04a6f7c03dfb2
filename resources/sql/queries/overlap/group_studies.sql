-- SPDX-License-Identifier: EUPL-1.2
-- ?1 uids of questions in hexadecimal, as a JSON array: the studies that answer one of them, then those that may
WITH asked (uid) AS (
    SELECT record.uid FROM record WHERE hex(record.uid) IN (SELECT value FROM json_each(?1))
),
fitting (study, place) AS (
    SELECT study, 0 FROM study_question_link WHERE alive = 1 AND question IN (SELECT uid FROM asked)
    UNION ALL
    SELECT iif(a IN (SELECT uid FROM asked), b, a), 1000 - score
    FROM overlap
    WHERE kind = 'vraag_studie' AND level <> 'zwak' AND (a IN (SELECT uid FROM asked) OR b IN (SELECT uid FROM asked))
)
SELECT record.uid, min(place) = 0
FROM fitting JOIN record ON record.uid = fitting.study JOIN study ON study.id = record.id
WHERE study.alive = 1
GROUP BY study.id
ORDER BY min(place), study.id

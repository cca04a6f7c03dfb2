-- SPDX-License-Identifier: EUPL-1.2
-- ?1 today, ?2 own unit. How many studies of others fit an open question of this unit, and were neither linked
-- nor judged (S15).
SELECT NULL, 0, NULL, NULL, NULL, 0, NULL, count(DISTINCT study.id), 0
FROM overlap
    JOIN record AS one ON one.uid = overlap.a
    JOIN record AS other ON other.uid = overlap.b
    JOIN study ON study.id IN (one.id, other.id)
    JOIN knowledge_question AS question ON question.id IN (one.id, other.id)
WHERE overlap.kind = 'vraag_studie' AND overlap.level IN ('sterk', 'waarschijnlijk')
    AND study.alive = 1 AND study.owner_unit <> ?2
    AND question.alive = 1 AND question.owner_unit = ?2 AND question.status IN ('open', 'onderzoek', 'deels')
    AND NOT EXISTS (
        SELECT 1 FROM verdict
        WHERE verdict.a = overlap.a AND verdict.b = overlap.b AND unit = ?2 AND alive = 1
            AND (ifnull(state, 'nieuw') <> 'nieuw' OR snooze_until > ?1))
    AND NOT EXISTS (
        SELECT 1 FROM study_question_link AS answer
        WHERE answer.study IN (one.uid, other.uid) AND answer.question IN (one.uid, other.uid)
            AND answer.alive = 1)

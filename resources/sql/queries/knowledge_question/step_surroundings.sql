-- SPDX-License-Identifier: EUPL-1.2
-- ?1 local id: studies linked to the question
SELECT count(*)
FROM record JOIN study_question_link ON study_question_link.question = record.uid AND alive = 1
WHERE record.id = ?1

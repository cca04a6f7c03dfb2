-- SPDX-License-Identifier: EUPL-1.2
SELECT count(*) FROM study_question_link WHERE question = ?1 AND alive = 1

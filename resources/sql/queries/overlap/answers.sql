-- SPDX-License-Identifier: EUPL-1.2
SELECT question, study FROM study_question_link WHERE alive = 1 ORDER BY id

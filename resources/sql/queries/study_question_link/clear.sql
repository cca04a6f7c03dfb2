-- SPDX-License-Identifier: EUPL-1.2
DELETE FROM study_question_link

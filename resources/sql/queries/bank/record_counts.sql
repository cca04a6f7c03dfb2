-- SPDX-License-Identifier: EUPL-1.2
-- how many studies and questions are in use; an index knows, so no page of the records is read
SELECT
    (SELECT count(*) FROM study INDEXED BY study_in_use WHERE alive = 1),
    (SELECT count(*) FROM knowledge_question WHERE alive = 1)

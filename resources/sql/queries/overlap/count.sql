-- SPDX-License-Identifier: EUPL-1.2
-- how many records are compared: what a feed brought and nobody looked at is not
SELECT (SELECT count(*) FROM knowledge_question WHERE alive = 1)
    + (SELECT count(*) FROM study WHERE alive = 1)
    + (SELECT count(*) FROM research_project WHERE alive = 1)
    + (SELECT count(*) FROM signal WHERE alive = 1 AND ifnull(status, 'nieuw') <> 'inbox')

-- SPDX-License-Identifier: EUPL-1.2
-- the answers to a question, strongest degree first
SELECT id FROM study_question_link WHERE question = ?1 AND alive = 1
ORDER BY CASE ifnull(degree, 'achtergrond') WHEN 'volledig' THEN 0 WHEN 'deels' THEN 1 WHEN 'tegengesteld' THEN 2 ELSE 3 END, id

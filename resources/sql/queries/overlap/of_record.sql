-- SPDX-License-Identifier: EUPL-1.2
-- pairs of the record ?1, best first, without those that the unit ?2 never wants to see. As in overlap/ids.sql a pair
-- whose other side lies in the trash waits for it to come back, and none is of a question that nobody asks any more.
SELECT overlap.id
FROM overlap JOIN record AS other ON other.uid = iif(overlap.a = ?1, overlap.b, overlap.a)
WHERE (overlap.a = ?1 OR overlap.b = ?1)
    AND NOT EXISTS (
        SELECT 1 FROM knowledge_question
        WHERE knowledge_question.id = other.id AND (alive = 0 OR status IN ('samengevoegd', 'vervallen')))
    AND NOT EXISTS (SELECT 1 FROM study WHERE study.id = other.id AND alive = 0)
    AND NOT EXISTS (SELECT 1 FROM research_project WHERE research_project.id = other.id AND alive = 0)
    AND NOT EXISTS (SELECT 1 FROM signal WHERE signal.id = other.id AND alive = 0)
    AND ifnull((SELECT show_rule FROM verdict
                WHERE verdict.a = overlap.a AND verdict.b = overlap.b AND unit = ?2 AND verdict.alive = 1
                ORDER BY changed_at DESC LIMIT 1), '') <> 'nooit'
ORDER BY place

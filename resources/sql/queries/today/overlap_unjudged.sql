-- SPDX-License-Identifier: EUPL-1.2
-- ?1 today, ?2 own unit, ?4 1 for pairs of two questions, as the overlap report counts them, 0 for all others. How
-- many strong, and how many probable pairs this unit has not judged by its latest verdict, or has put off until today;
-- none with a record in the trash or a question that nobody asks any more, and none about which something was agreed
-- that stands, as in overlap/ids.sql. Those that were set aside and are new again are added by who reads this.
WITH fresh (level) AS (
    SELECT level FROM overlap
    WHERE (overlap.kind = 'vraag_vraag') = ?4 AND level IN ('sterk', 'waarschijnlijk')
        AND ifnull((SELECT ifnull(state, 'nieuw') <> 'nieuw' OR ifnull(snooze_until, '') > ?1 OR show_rule IS 'nooit'
                    FROM verdict
                    WHERE verdict.a = overlap.a AND verdict.b = overlap.b AND unit = ?2 AND alive = 1
                    ORDER BY changed_at DESC, verdict.id DESC LIMIT 1), 0) = 0
        AND NOT EXISTS (
            SELECT 1 FROM link AS of_a
                CROSS JOIN link AS of_b ON of_b.from_uid = of_a.from_uid AND of_b.type = 'agreed' AND of_b.alive = 1
                CROSS JOIN record ON record.uid = of_a.from_uid
                CROSS JOIN overlap_action AS action ON action.id = record.id
            WHERE of_a.to_uid = overlap.a AND of_a.type = 'agreed' AND of_a.alive = 1 AND of_b.to_uid = overlap.b
                AND action.alive = 1 AND ifnull(action.status, 'open') <> 'vervallen'
                AND ifnull(action.answer, '') <> 'niet_akkoord')
        AND NOT EXISTS (
            SELECT 1 FROM record
            WHERE record.uid IN (overlap.a, overlap.b) AND NOT coalesce(
                (SELECT alive AND ifnull(status, '') NOT IN ('samengevoegd', 'vervallen')
                 FROM knowledge_question WHERE knowledge_question.id = record.id),
                (SELECT alive FROM study WHERE study.id = record.id),
                (SELECT alive FROM research_project WHERE research_project.id = record.id),
                (SELECT alive FROM signal WHERE signal.id = record.id)))
)
SELECT NULL, 0, NULL, NULL, NULL, 0, NULL,
    ifnull(sum(level = 'sterk'), 0), ifnull(sum(level = 'waarschijnlijk'), 0)
FROM fresh

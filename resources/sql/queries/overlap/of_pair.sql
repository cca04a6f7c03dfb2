-- SPDX-License-Identifier: EUPL-1.2
-- the pair of ?1 and ?2 as a run found it, or else as people of the unit ?3 put or keep it there by their latest verdict,
-- or agreed upon it in a group (overlap/ids.sql): the id of that verdict, below zero
SELECT id FROM overlap WHERE a = ?1 AND b = ?2
UNION ALL
SELECT -id FROM (
    SELECT id, show_rule, is_manual, of_group, state FROM verdict
    WHERE a = ?1 AND b = ?2 AND unit = ?3 AND alive = 1
    ORDER BY changed_at DESC, verdict.id DESC LIMIT 1)
WHERE show_rule IS NOT NULL OR is_manual = 1 OR state IN ('bevestigd', 'actie', 'klaar')
    OR (of_group = 1 AND EXISTS (
        SELECT 1 FROM link AS one
            CROSS JOIN link AS other ON other.from_uid = one.from_uid AND other.type = 'agreed' AND other.alive = 1
            CROSS JOIN record ON record.uid = one.from_uid
            CROSS JOIN overlap_action AS action ON action.id = record.id
        WHERE one.to_uid = ?1 AND one.type = 'agreed' AND one.alive = 1 AND other.to_uid = ?2 AND action.alive = 1
            AND ifnull(action.status, 'open') <> 'vervallen' AND ifnull(action.answer, '') <> 'niet_akkoord'))
ORDER BY 1 DESC LIMIT 1

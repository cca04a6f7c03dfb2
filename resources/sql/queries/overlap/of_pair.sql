-- SPDX-License-Identifier: EUPL-1.2
-- the pair of ?1 and ?2 as a run found it, or else as people of the unit ?3 put or keep it there by their latest verdict:
-- the id of that, below zero
SELECT id FROM overlap WHERE a = ?1 AND b = ?2
UNION ALL
SELECT -id FROM (
    SELECT id, show_rule, is_manual, state FROM verdict
    WHERE a = ?1 AND b = ?2 AND unit = ?3 AND alive = 1
    ORDER BY changed_at DESC LIMIT 1)
WHERE show_rule IS NOT NULL OR is_manual = 1 OR state IN ('bevestigd', 'actie', 'klaar')
ORDER BY 1 DESC LIMIT 1

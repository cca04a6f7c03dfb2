-- SPDX-License-Identifier: EUPL-1.2
-- the pair of ?1 and ?2 as a run found it, or else as people of the unit ?3 put or keep it there by their latest verdict,
-- or agreed upon it in a group (overlap/ids.sql): the id of that verdict, below zero
SELECT id FROM overlap WHERE a = ?1 AND b = ?2
UNION ALL
SELECT -id FROM latest_verdict
WHERE a = ?1 AND b = ?2 AND unit = ?3
    AND (show_rule IS NOT NULL OR is_manual OR state IN ('bevestigd', 'actie', 'klaar')
         OR (of_group AND EXISTS (SELECT 1 FROM agreed_pair WHERE a = ?1 AND b = ?2 AND stands)))
ORDER BY 1 DESC LIMIT 1

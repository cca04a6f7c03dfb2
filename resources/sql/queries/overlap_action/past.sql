-- SPDX-License-Identifier: EUPL-1.2
-- what was ever agreed, also in the trash, with each record that it is about; null for one that it is about none. ?1
-- local ids among which they are: a JSON array, or null for all
SELECT overlap_action.id, overlap_action.alive, link.to_uid
FROM overlap_action
    JOIN record USING (id)
    LEFT JOIN link ON link.from_uid = record.uid AND link.type = 'agreed' AND link.alive = 1
WHERE ?1 IS NULL OR overlap_action.id IN (SELECT value FROM json_each(?1))
ORDER BY overlap_action.id, link.id

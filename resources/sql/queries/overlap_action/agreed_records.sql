-- SPDX-License-Identifier: EUPL-1.2
-- What was agreed, did not lapse and was not turned down, with each record that it is about: that on which somebody
-- still has something to do first, then the latest.
SELECT overlap_action.id, link.to_uid
FROM overlap_action
    JOIN record ON record.id = overlap_action.id
    JOIN link ON link.from_uid = record.uid AND link.type = 'agreed' AND link.alive = 1
WHERE overlap_action.alive = 1 AND ifnull(status, 'open') <> 'vervallen' AND ifnull(answer, '') <> 'niet_akkoord'
ORDER BY ifnull(status, 'open') IN ('open', 'bezig') DESC, overlap_action.id DESC, link.id

-- SPDX-License-Identifier: EUPL-1.2
-- What was agreed, did not lapse and was not turned down, whether somebody still has something to do, and each record that it is about:
-- running ones first, then the latest.
SELECT overlap_action.id, ifnull(status, 'open') IN ('open', 'bezig') AS running, link.to_uid
FROM overlap_action
    JOIN record ON record.id = overlap_action.id
    JOIN link ON link.from_uid = record.uid AND link.type = 'agreed' AND link.alive = 1
WHERE overlap_action.alive = 1 AND ifnull(status, 'open') <> 'vervallen' AND ifnull(answer, '') <> 'niet_akkoord'
ORDER BY running DESC, overlap_action.id DESC, link.id

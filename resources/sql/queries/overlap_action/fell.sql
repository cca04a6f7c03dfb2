-- SPDX-License-Identifier: EUPL-1.2
-- ?1 and ?2 two records: what was agreed about both, also in the trash, and whether it stands, as in overlap/ids.sql: it
-- did not lapse, who would lead did not turn it down, and nobody threw it away
SELECT overlap_action.what,
    overlap_action.alive = 1 AND ifnull(status, 'open') <> 'vervallen' AND ifnull(answer, '') <> 'niet_akkoord'
FROM link AS one
    JOIN link AS other ON other.from_uid = one.from_uid AND other.to_uid = ?2 AND other.type = 'agreed'
    JOIN record ON record.uid = one.from_uid
    JOIN overlap_action ON overlap_action.id = record.id
WHERE one.to_uid = ?1 AND one.type = 'agreed' AND one.alive = 1 AND other.alive = 1
ORDER BY overlap_action.id

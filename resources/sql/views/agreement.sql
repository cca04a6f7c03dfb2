-- SPDX-License-Identifier: EUPL-1.2
-- What units agreed upon, also in the trash. It stands while it did not lapse, who would lead did not turn it down, and
-- nobody threw it away; it runs while somebody still has something to do.
CREATE TEMP VIEW agreement (id, uid, what, stands, is_running) AS
SELECT overlap_action.id, record.uid, overlap_action.what,
    overlap_action.alive = 1 AND ifnull(status, 'open') <> 'vervallen' AND ifnull(answer, '') <> 'niet_akkoord',
    ifnull(status, 'open') IN ('open', 'bezig')
FROM overlap_action JOIN record USING (id)

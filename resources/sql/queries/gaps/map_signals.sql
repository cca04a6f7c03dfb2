-- SPDX-License-Identifier: EUPL-1.2
-- The signals in use.
SELECT record.uid
FROM signal JOIN record USING (id)
WHERE signal.alive = 1 AND ifnull(signal.status, 'nieuw') NOT IN ('weggelegd', 'inbox')
ORDER BY signal.refcode, signal.id

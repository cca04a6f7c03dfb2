-- SPDX-License-Identifier: EUPL-1.2
-- the newest bulletin of a unit that is not settled yet
SELECT record.uid
FROM bulletin JOIN record ON record.id = bulletin.id
WHERE owner_unit = ?1 AND ifnull(status, 'concept') = 'concept' AND alive = 1
ORDER BY bulletin.id DESC LIMIT 1

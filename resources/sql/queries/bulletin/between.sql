-- SPDX-License-Identifier: EUPL-1.2
-- The bulletins in use that were issued from day ?1 up to day ?2
SELECT record.uid, bulletin.refcode, bulletin.title, bulletin.issued_on
FROM bulletin JOIN record ON record.id = bulletin.id
WHERE bulletin.issued_on BETWEEN ?1 AND ?2 AND bulletin.alive = 1
ORDER BY bulletin.issued_on, bulletin.id

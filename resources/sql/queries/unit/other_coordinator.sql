-- SPDX-License-Identifier: EUPL-1.2
-- who coordinates already; ?1 is the unit that asks
SELECT record.uid FROM unit AS other JOIN record ON record.id = other.id
WHERE other.id <> ?1 AND other.alive = 1 AND other.is_coordinator = 1
LIMIT 1

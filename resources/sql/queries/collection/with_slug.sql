-- SPDX-License-Identifier: EUPL-1.2
-- another collection with the name ?2 in its web address; ?1 is the one that asks
SELECT record.uid FROM collection AS other JOIN record ON record.id = other.id
WHERE other.id <> ?1 AND other.alive = 1 AND other.slug = ?2
LIMIT 1

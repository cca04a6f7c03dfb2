-- SPDX-License-Identifier: EUPL-1.2
-- everything to which the record ?1 links, by sort of link
SELECT type, to_uid FROM link WHERE from_uid = ?1 AND alive = 1 ORDER BY type, id

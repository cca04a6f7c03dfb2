-- SPDX-License-Identifier: EUPL-1.2
-- the plain links at either end of the record ?1: from, type, to
SELECT from_uid, type, to_uid FROM link WHERE from_uid = ?1 AND alive = 1
UNION ALL
SELECT from_uid, type, to_uid FROM link WHERE to_uid = ?1 AND alive = 1

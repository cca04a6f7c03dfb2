-- SPDX-License-Identifier: EUPL-1.2
SELECT from_uid FROM link WHERE to_uid = ?1 AND type = ?2 AND alive = 1 ORDER BY id

-- SPDX-License-Identifier: EUPL-1.2
SELECT to_uid FROM link WHERE from_uid = ?1 AND type = ?2 AND alive = 1 ORDER BY id

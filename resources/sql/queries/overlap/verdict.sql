-- SPDX-License-Identifier: EUPL-1.2
-- the latest verdict of a unit about a pair
SELECT id FROM verdict WHERE a = ?1 AND b = ?2 AND unit = ?3 AND alive = 1 ORDER BY changed_at DESC LIMIT 1

-- SPDX-License-Identifier: EUPL-1.2
-- the verdicts about pairs with the record ?1, the earliest first
SELECT id FROM verdict WHERE (a = ?1 OR b = ?1) AND alive = 1 ORDER BY changed_at, id

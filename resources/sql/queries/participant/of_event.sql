-- SPDX-License-Identifier: EUPL-1.2
-- what hangs on event ?1 and is in use, in its order
SELECT id FROM participant WHERE event = ?1 AND alive = 1 ORDER BY id

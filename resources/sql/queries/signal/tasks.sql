-- SPDX-License-Identifier: EUPL-1.2
-- the tasks about a signal, in the order in which they were made
SELECT id FROM task WHERE about = ?1 AND alive = 1 ORDER BY id

-- SPDX-License-Identifier: EUPL-1.2
-- the tasks of record ?1 that are in use, the first due first
SELECT id FROM task WHERE about = ?1 AND alive = 1 ORDER BY ifnull(due, '9999'), id

-- SPDX-License-Identifier: EUPL-1.2
-- where the person ?1 stands on the list of an event
SELECT id FROM participant WHERE person = ?1 AND alive = 1 ORDER BY id

-- SPDX-License-Identifier: EUPL-1.2
-- where the person ?1 stands on the list of an event: lines in use where ?2 is 1, lines in the trash where it is 0
SELECT id FROM participant WHERE person = ?1 AND alive = ?2 ORDER BY id

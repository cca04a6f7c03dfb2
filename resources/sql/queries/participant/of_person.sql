-- SPDX-License-Identifier: EUPL-1.2
-- where the person ?1 stands on the list of an event, also in the trash
SELECT id FROM participant WHERE person = ?1 ORDER BY id

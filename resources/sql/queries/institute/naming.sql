-- SPDX-License-Identifier: EUPL-1.2
-- which records in use name the institute ?1 in a field or in a list, ?2 its uid as text: their ids. Without plain
-- links.
SELECT id FROM study WHERE alive = 1 AND instr(contributions, ?2) > 0
UNION
SELECT id FROM research_project WHERE contractor = ?1 AND alive = 1
UNION
SELECT id FROM person WHERE alive = 1 AND instr(affiliations, ?2) > 0
UNION
SELECT id FROM contact_moment WHERE institute = ?1 AND alive = 1
UNION
SELECT id FROM agenda_item WHERE about = ?1 AND alive = 1
UNION
SELECT id FROM note WHERE about = ?1 AND alive = 1
UNION
SELECT id FROM task WHERE about = ?1 AND alive = 1
UNION
SELECT id FROM attachment WHERE about = ?1 AND alive = 1
ORDER BY id

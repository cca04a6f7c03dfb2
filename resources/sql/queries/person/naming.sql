-- SPDX-License-Identifier: EUPL-1.2
-- which records in use name the person ?1 in a field or in a list, ?2 its uid as text: their ids. Without plain links.
SELECT id FROM study WHERE alive = 1 AND instr(contributions, ?2) > 0
UNION
SELECT id FROM committee_member WHERE person = ?1 AND alive = 1
UNION
SELECT id FROM participant WHERE person = ?1 AND alive = 1
UNION
SELECT id FROM agenda_item WHERE ?1 IN (speaker, about) AND alive = 1
UNION
SELECT id FROM consultation WHERE person = ?1 AND alive = 1
UNION
SELECT id FROM note WHERE about = ?1 AND alive = 1
UNION
SELECT id FROM task WHERE about = ?1 AND alive = 1
UNION
SELECT id FROM attachment WHERE about = ?1 AND alive = 1
ORDER BY id

-- SPDX-License-Identifier: EUPL-1.2
-- what lies in the trash and names the person ?1, ?2 its uid as text: studies, and lines on the lists of events
SELECT id FROM study WHERE alive = 0 AND instr(contributions, ?2) > 0
UNION
SELECT id FROM participant WHERE person = ?1 AND alive = 0
ORDER BY id

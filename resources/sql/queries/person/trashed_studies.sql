-- SPDX-License-Identifier: EUPL-1.2
-- the studies in the trash that name the person whose uid is the text ?1 among their authors
SELECT id FROM study WHERE alive = 0 AND instr(contributions, ?1) > 0 ORDER BY id

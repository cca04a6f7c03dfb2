-- SPDX-License-Identifier: EUPL-1.2
-- the studies of which an author is, or may once have been, one of the persons ?1, a JSON array of uids as text; also
-- in the trash: what was written in one step says no more than its row does
SELECT id FROM study
WHERE revision > 1 OR conflict = 1
    OR EXISTS (SELECT 1 FROM json_each(?1) AS person WHERE instr(contributions, person.value) > 0)
ORDER BY id

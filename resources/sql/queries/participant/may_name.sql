-- SPDX-License-Identifier: EUPL-1.2
-- the lines on the lists of events that name one of the persons ?1, a JSON array of uids as text, or may once have
-- done so; also in the trash: what was written in one step says no more than its row does
SELECT id FROM participant
WHERE revision > 1 OR conflict = 1
    OR hex(person) IN (SELECT upper(replace(one.value, '-', '')) FROM json_each(?1) AS one)
ORDER BY id

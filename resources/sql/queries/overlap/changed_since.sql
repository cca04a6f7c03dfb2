-- SPDX-License-Identifier: EUPL-1.2
-- ?1 how many operations the log had then, ?2 JSON array of kinds of record: whether one of those changed since
SELECT EXISTS (
    SELECT 1 FROM (SELECT record FROM operation ORDER BY id LIMIT -1 OFFSET ?1) AS later
        CROSS JOIN record ON record.id = later.record
    WHERE record.kind IN (SELECT value FROM json_each(?2)))

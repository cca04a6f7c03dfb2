-- SPDX-License-Identifier: EUPL-1.2
-- the persons that went into the person ?1, by themselves or on the way, and are out of sight
WITH RECURSIVE gone (id, uid) AS (
    SELECT person.id, record.uid FROM person JOIN record ON record.id = person.id
    WHERE merged_into = ?1 AND alive = 0 AND record.uid <> ?1
    UNION
    SELECT person.id, record.uid
    FROM gone JOIN person ON person.merged_into = gone.uid JOIN record ON record.id = person.id
    WHERE person.alive = 0 AND record.uid <> ?1
)
SELECT id FROM gone ORDER BY id

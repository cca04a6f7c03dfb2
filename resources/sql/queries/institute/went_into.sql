-- SPDX-License-Identifier: EUPL-1.2
-- the institutes that went into the institute ?1, by themselves or on the way, and are out of sight
WITH RECURSIVE gone (id, uid) AS (
    SELECT institute.id, record.uid FROM institute JOIN record ON record.id = institute.id
    WHERE merged_into = ?1 AND alive = 0 AND record.uid <> ?1
    UNION
    SELECT institute.id, record.uid
    FROM gone JOIN institute ON institute.merged_into = gone.uid JOIN record ON record.id = institute.id
    WHERE institute.alive = 0 AND record.uid <> ?1
)
SELECT id FROM gone ORDER BY id

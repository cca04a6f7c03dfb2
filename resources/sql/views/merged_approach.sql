-- SPDX-License-Identifier: EUPL-1.2
-- Each approach that went into another one, with that and with all that this one went into.
CREATE TEMP VIEW merged_approach (uid, stays) AS
WITH RECURSIVE went (uid, stays) AS (
    SELECT record.uid, approach.merged_into
    FROM approach JOIN record ON record.id = approach.id
    WHERE approach.merged_into IS NOT NULL AND approach.alive = 1
    UNION
    SELECT went.uid, approach.merged_into
    FROM went JOIN record ON record.uid = went.stays JOIN approach ON approach.id = record.id
    WHERE approach.merged_into IS NOT NULL AND approach.alive = 1
)
SELECT uid, stays FROM went

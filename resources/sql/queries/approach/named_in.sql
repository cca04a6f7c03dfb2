-- SPDX-License-Identifier: EUPL-1.2
-- the approaches in use of which a name stands in the sentence ?1, which is in small letters; instead of one that went
-- into another, that
WITH RECURSIVE named (id, stays) AS (
    SELECT id, merged_into
    FROM approach
    WHERE alive = 1
        AND (instr(?1, lower(name_nl)) > 0 OR (ifnull(name_en, '') <> '' AND instr(?1, lower(name_en)) > 0))
    UNION
    SELECT approach.id, approach.merged_into
    FROM named JOIN record ON record.uid = named.stays JOIN approach ON approach.id = record.id
)
SELECT approach.id
FROM approach
WHERE alive = 1 AND approach.id IN (SELECT named.id FROM named WHERE named.stays IS NULL)
ORDER BY name_nl COLLATE NOCASE, approach.id

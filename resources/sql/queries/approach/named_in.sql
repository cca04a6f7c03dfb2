-- SPDX-License-Identifier: EUPL-1.2
-- the approaches in use of which a name stands in the sentence ?1, which is in small letters
SELECT approach.id
FROM approach
WHERE alive = 1
    AND (instr(?1, lower(name_nl)) > 0 OR (ifnull(name_en, '') <> '' AND instr(?1, lower(name_en)) > 0))
ORDER BY name_nl COLLATE NOCASE, approach.id

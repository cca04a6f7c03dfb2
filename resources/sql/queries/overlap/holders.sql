-- SPDX-License-Identifier: EUPL-1.2
-- ?1 kinds of pairs: a JSON array of codes, or null for all. The units that hold something that these compare, oldest
-- first: uid, code, name. A code names both sides of its pairs: "vraag_studie"
SELECT record.uid, unit.code, unit.name_nl
FROM unit JOIN record USING (id)
WHERE unit.alive = 1
    AND record.uid IN (
        SELECT owner_unit FROM knowledge_question WHERE alive = 1 AND (?1 IS NULL OR instr(?1, 'vraag') > 0)
        UNION
        SELECT owner_unit FROM study WHERE alive = 1 AND (?1 IS NULL OR instr(?1, 'studie') > 0)
        UNION
        SELECT owner_unit FROM research_project WHERE alive = 1 AND (?1 IS NULL OR instr(?1, 'project') > 0)
        UNION
        SELECT owner_unit FROM signal WHERE alive = 1 AND (?1 IS NULL OR instr(?1, 'signaal') > 0)
    )
ORDER BY unit.id

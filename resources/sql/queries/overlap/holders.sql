-- SPDX-License-Identifier: EUPL-1.2
-- the units that hold something that is compared, oldest first: uid, code, name
SELECT record.uid, unit.code, unit.name_nl
FROM unit JOIN record USING (id)
WHERE unit.alive = 1
    AND record.uid IN (
        SELECT owner_unit FROM knowledge_question WHERE alive = 1
        UNION
        SELECT owner_unit FROM study WHERE alive = 1
        UNION
        SELECT owner_unit FROM research_project WHERE alive = 1
        UNION
        SELECT owner_unit FROM signal WHERE alive = 1
    )
ORDER BY unit.id

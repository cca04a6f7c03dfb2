-- SPDX-License-Identifier: EUPL-1.2
-- What belongs to which unit.
SELECT record.uid, owner_unit FROM study JOIN record USING (id) WHERE alive = 1
UNION ALL
SELECT record.uid, owner_unit FROM knowledge_question JOIN record USING (id) WHERE alive = 1
UNION ALL
SELECT record.uid, owner_unit FROM signal JOIN record USING (id) WHERE alive = 1
UNION ALL
SELECT record.uid, owner_unit FROM research_project JOIN record USING (id) WHERE alive = 1

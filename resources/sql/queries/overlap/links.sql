-- SPDX-License-Identifier: EUPL-1.2
-- the links that are evidence; what lies in the trash is none
WITH gone (uid) AS (
    SELECT record.uid FROM concept JOIN record USING (id) WHERE alive = 0
    UNION ALL
    SELECT record.uid FROM policy_dossier JOIN record USING (id) WHERE alive = 0
    UNION ALL
    SELECT record.uid FROM institute JOIN record USING (id) WHERE alive = 0
    UNION ALL
    SELECT record.uid FROM knowledge_question JOIN record USING (id) WHERE alive = 0
    UNION ALL
    SELECT record.uid FROM study JOIN record USING (id) WHERE alive = 0
)
SELECT type, from_uid, to_uid
FROM link
WHERE alive = 1 AND type IN ('concept', 'question', 'dossier', 'result', 'performed_by')
    AND to_uid NOT IN (SELECT uid FROM gone)
ORDER BY id

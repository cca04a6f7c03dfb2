-- SPDX-License-Identifier: EUPL-1.2
-- the links that are evidence, in a fixed order; what lies in the trash is none. What was found about an approach that
-- went into others was found about the last of these.
WITH RECURSIVE went (uid, stays) AS MATERIALIZED (SELECT uid, stays FROM merged_approach),
gone (uid) AS (
    SELECT record.uid FROM concept JOIN record USING (id) WHERE alive = 0
    UNION ALL
    SELECT record.uid FROM policy_dossier JOIN record USING (id) WHERE alive = 0
    UNION ALL
    SELECT record.uid FROM institute JOIN record USING (id) WHERE alive = 0
    UNION ALL
    SELECT record.uid FROM person JOIN record USING (id) WHERE alive = 0
    UNION ALL
    SELECT record.uid FROM approach JOIN record USING (id) WHERE alive = 0
    UNION ALL
    SELECT record.uid FROM knowledge_question JOIN record USING (id) WHERE alive = 0
    UNION ALL
    SELECT record.uid FROM study JOIN record USING (id) WHERE alive = 0
),
tie (type, from_uid, to_uid, id) AS (
    SELECT type, from_uid, to_uid, id FROM link
    WHERE alive = 1
        AND type IN ('concept', 'question', 'dossier', 'result', 'performed_by', 'subcontractor')
    UNION ALL
    SELECT 'answer', question, study, id FROM study_question_link WHERE alive = 1
    UNION ALL
    SELECT 'finding', study, ifnull(went.stays, approach), id
    FROM finding LEFT JOIN went ON went.uid = approach AND went.stays NOT IN (SELECT uid FROM went)
    WHERE alive = 1
    UNION ALL
    SELECT 'signal_dossier', signal, dossier, id FROM signal_dossier_link WHERE alive = 1
    UNION ALL
    SELECT 'committee', project, person, id FROM committee_member WHERE alive = 1
)
SELECT type, from_uid, to_uid
FROM tie
WHERE to_uid IS NOT NULL AND to_uid NOT IN (SELECT uid FROM gone)
ORDER BY id

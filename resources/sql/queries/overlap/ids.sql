-- SPDX-License-Identifier: EUPL-1.2
-- ?1 unit whose verdicts count; ?2 levels, ?3 kinds, ?4 states, ?5 units of either side: JSON arrays of codes, or
-- of uids in hexadecimal, or null for all. Pairs with a record in the trash wait for it to come back.
WITH held (uid) AS (
    SELECT record.uid FROM knowledge_question JOIN record USING (id)
    WHERE hex(owner_unit) IN (SELECT value FROM json_each(?5))
    UNION ALL
    SELECT record.uid FROM study JOIN record USING (id)
    WHERE hex(owner_unit) IN (SELECT value FROM json_each(?5))
    UNION ALL
    SELECT record.uid FROM research_project JOIN record USING (id)
    WHERE hex(owner_unit) IN (SELECT value FROM json_each(?5))
),
gone (uid) AS (
    SELECT record.uid FROM knowledge_question JOIN record USING (id) WHERE alive = 0
    UNION ALL
    SELECT record.uid FROM study JOIN record USING (id) WHERE alive = 0
    UNION ALL
    SELECT record.uid FROM research_project JOIN record USING (id) WHERE alive = 0
)
SELECT overlap.id
FROM overlap
WHERE a NOT IN (SELECT uid FROM gone) AND b NOT IN (SELECT uid FROM gone)
    AND (?2 IS NULL OR level IN (SELECT value FROM json_each(?2)))
    AND (?3 IS NULL OR overlap.kind IN (SELECT value FROM json_each(?3)))
    AND (?4 IS NULL OR ifnull((SELECT state FROM verdict
                               WHERE verdict.a = overlap.a AND verdict.b = overlap.b AND unit = ?1 AND alive = 1
                               ORDER BY changed_at DESC LIMIT 1), 'nieuw')
         IN (SELECT value FROM json_each(?4)))
    AND (?5 IS NULL OR a IN (SELECT uid FROM held) OR b IN (SELECT uid FROM held))
ORDER BY place

-- SPDX-License-Identifier: EUPL-1.2
-- ?1 unit whose verdicts count; ?2 levels, ?3 kinds, ?4 states, ?5 units of one side, ?6 units of the other: JSON
-- arrays of codes, or of uids in hexadecimal, or null for all. Pairs with a record in the trash wait for it to come
-- back.
WITH holder (uid, unit, alive) AS (
    SELECT record.uid, hex(owner_unit), alive FROM knowledge_question JOIN record USING (id)
    UNION ALL
    SELECT record.uid, hex(owner_unit), alive FROM study JOIN record USING (id)
    UNION ALL
    SELECT record.uid, hex(owner_unit), alive FROM research_project JOIN record USING (id)
    UNION ALL
    SELECT record.uid, hex(owner_unit), alive FROM signal JOIN record USING (id)
),
gone (uid) AS MATERIALIZED (SELECT uid FROM holder WHERE alive = 0),
one (uid) AS MATERIALIZED (SELECT uid FROM holder WHERE unit IN (SELECT value FROM json_each(?5))),
other (uid) AS MATERIALIZED (SELECT uid FROM holder WHERE unit IN (SELECT value FROM json_each(?6)))
SELECT overlap.id
FROM overlap
WHERE a NOT IN (SELECT uid FROM gone) AND b NOT IN (SELECT uid FROM gone)
    AND (?2 IS NULL OR level IN (SELECT value FROM json_each(?2)))
    AND (?3 IS NULL OR kind IN (SELECT value FROM json_each(?3)))
    AND (?4 IS NULL OR ifnull((SELECT state FROM verdict
                               WHERE verdict.a = overlap.a AND verdict.b = overlap.b AND unit = ?1 AND alive = 1
                               ORDER BY changed_at DESC LIMIT 1), 'nieuw')
         IN (SELECT value FROM json_each(?4)))
    AND (((?5 IS NULL OR a IN (SELECT uid FROM one)) AND (?6 IS NULL OR b IN (SELECT uid FROM other)))
         OR ((?5 IS NULL OR b IN (SELECT uid FROM one)) AND (?6 IS NULL OR a IN (SELECT uid FROM other))))
ORDER BY place

-- SPDX-License-Identifier: EUPL-1.2
-- ?1 today, ?2 own unit, ?3 1 for what is of the own unit. Open tasks of this month, and those without a date.
WITH waiting (id, about, what, due) AS (
    SELECT * FROM (
        SELECT id, about, what, due FROM task
        WHERE due <= date(?1, '+31 days') AND alive = 1 AND ifnull(status, 'open') IN ('open', 'bezig')
            AND (?3 = 0 OR unit = ?2)
        ORDER BY due LIMIT 300)
    UNION ALL
    SELECT * FROM (
        SELECT id, about, what, due FROM task
        WHERE due IS NULL AND alive = 1 AND ifnull(status, 'open') IN ('open', 'bezig') AND (?3 = 0 OR unit = ?2)
        LIMIT 300)
)
SELECT record.uid, record.kind, NULL, what, waiting.about, ifnull(subject.kind, 0), due, 0, 0
FROM waiting JOIN record USING (id) LEFT JOIN record AS subject ON subject.uid = waiting.about
ORDER BY ifnull(due, '9999') LIMIT 300

-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids of pairs, as in overlap/rows.sql; ?2 own unit: the ids of its latest verdicts about them
SELECT latest.id
FROM json_each(?1) AS wanted
    CROSS JOIN overlap ON overlap.id = wanted.value
    CROSS JOIN latest_verdict AS latest ON latest.a = overlap.a AND latest.b = overlap.b AND latest.unit = ?2
UNION ALL
SELECT -value FROM json_each(?1) WHERE value < 0

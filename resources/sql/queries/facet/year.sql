-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of record ids: how many of them are studies that came out in each year
SELECT substr(study.issued, 1, 4) AS year, count(*)
FROM json_each(?1) AS given JOIN study ON study.id = given.value
WHERE study.issued IS NOT NULL
GROUP BY year

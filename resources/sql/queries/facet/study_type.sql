-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of record ids: how many of them are studies of each type. A column that holds its default is null.
SELECT ifnull(study.type, 'rapport') AS code, count(*)
FROM json_each(?1) AS given JOIN study ON study.id = given.value
GROUP BY code

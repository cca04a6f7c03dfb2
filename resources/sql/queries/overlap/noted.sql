-- SPDX-License-Identifier: EUPL-1.2
-- the settings that keep what was decided about groups of questions, gaps and rows of the gap map, also those that were
-- taken away. ?1 how their names begin: a JSON array; ?2 local ids among which they are: a JSON array, or null for all
SELECT setting.id
FROM json_each(?1) AS start
    JOIN setting ON substr(setting.name, 1, length(start.value)) = start.value
WHERE ?2 IS NULL OR setting.id IN (SELECT value FROM json_each(?2))

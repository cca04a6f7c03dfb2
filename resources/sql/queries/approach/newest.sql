-- SPDX-License-Identifier: EUPL-1.2
-- what is in use and did not go into another one, by name; ?1 how many at most
SELECT id FROM approach WHERE alive = 1 AND merged_into IS NULL ORDER BY name_nl COLLATE NOCASE, id LIMIT ?1

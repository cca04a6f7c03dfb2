-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of study ids: the names of who contributed to each
SELECT study.id, contribution.value ->> 'name'
FROM json_each(?1) AS wanted
    JOIN study ON study.id = wanted.value
    JOIN json_each(ifnull(study.contributions, '[]')) AS contribution

-- SPDX-License-Identifier: EUPL-1.2
SELECT slug FROM collection WHERE alive = 1 AND slug IS NOT NULL
GROUP BY slug
HAVING count(*) > 1

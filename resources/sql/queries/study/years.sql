-- SPDX-License-Identifier: EUPL-1.2
-- every year in which something that is in use was issued, latest first
SELECT DISTINCT substr(issued, 1, 4) FROM study WHERE alive = 1 AND issued IS NOT NULL ORDER BY 1 DESC

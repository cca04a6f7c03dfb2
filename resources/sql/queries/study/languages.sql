-- SPDX-License-Identifier: EUPL-1.2
-- every language in which something that is in use is written
SELECT DISTINCT language FROM study WHERE alive = 1 AND language IS NOT NULL ORDER BY 1

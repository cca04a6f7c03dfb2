-- SPDX-License-Identifier: EUPL-1.2
-- every language in which something that is in use is written
SELECT DISTINCT ifnull(language, 'nl') FROM study WHERE alive = 1 ORDER BY 1

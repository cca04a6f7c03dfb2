-- SPDX-License-Identifier: EUPL-1.2
SELECT group_concat(code, ', ') FROM (SELECT code FROM unit WHERE alive = 1 AND is_coordinator = 1 ORDER BY code)
HAVING count(*) > 1

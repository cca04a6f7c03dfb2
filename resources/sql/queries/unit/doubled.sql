-- SPDX-License-Identifier: EUPL-1.2
SELECT upper(code) FROM unit WHERE alive = 1 AND code IS NOT NULL
GROUP BY upper(code)
HAVING count(*) > 1

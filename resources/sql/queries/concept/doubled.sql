-- SPDX-License-Identifier: EUPL-1.2
SELECT lower(pref_nl) || ' (' || scheme || ')' FROM concept
WHERE alive = 1 AND pref_nl IS NOT NULL
GROUP BY lower(pref_nl), lower(scheme)
HAVING count(*) > 1

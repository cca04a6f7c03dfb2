-- SPDX-License-Identifier: EUPL-1.2
SELECT ifnull(unit.code || ' ', '') || upper(dossier.code)
FROM policy_dossier AS dossier
    LEFT JOIN record AS owner ON owner.uid = dossier.owner_unit
    LEFT JOIN unit ON unit.id = owner.id
WHERE dossier.alive = 1 AND dossier.code IS NOT NULL
GROUP BY dossier.owner_unit, upper(dossier.code)
HAVING count(*) > 1

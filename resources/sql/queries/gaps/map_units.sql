-- SPDX-License-Identifier: EUPL-1.2
-- The units, as rows of the map.
SELECT record.uid, unit.code
FROM unit JOIN record USING (id)
WHERE unit.alive = 1
ORDER BY unit.code, unit.id

-- SPDX-License-Identifier: EUPL-1.2
-- How many studies there are of each unit.
SELECT owner_unit, count(*) FROM study WHERE alive = 1 GROUP BY owner_unit

-- SPDX-License-Identifier: EUPL-1.2
-- the pairs about which the unit ?1 has a verdict
SELECT DISTINCT a, b FROM verdict WHERE unit = ?1 AND alive = 1

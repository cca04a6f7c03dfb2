-- SPDX-License-Identifier: EUPL-1.2
-- ?1 today, ?2 own unit, ?3 1 for what is of the own unit. How many persons' details must be checked.
SELECT NULL, 0, NULL, NULL, NULL, 0, NULL, count(*), 0
FROM person
WHERE review_after <= ?1 AND alive = 1 AND (?3 = 0 OR owner_unit = ?2)

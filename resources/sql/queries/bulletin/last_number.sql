-- SPDX-License-Identifier: EUPL-1.2
-- the highest number that a unit has issued in a year; ?1 the unit, ?2 the year as text
SELECT ifnull(max(number), 0) FROM bulletin WHERE owner_unit = ?1 AND substr(issued_on, 1, 4) = ?2 AND alive = 1

-- SPDX-License-Identifier: EUPL-1.2
-- the day on which a unit last issued a bulletin; null when it never did
SELECT max(issued_on) FROM bulletin WHERE owner_unit = ?1 AND alive = 1

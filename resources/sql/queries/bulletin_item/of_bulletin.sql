-- SPDX-License-Identifier: EUPL-1.2
-- the pieces of a bulletin in their order
SELECT id FROM bulletin_item WHERE bulletin = ?1 AND alive = 1 ORDER BY ifnull(sequence, 0), id

-- SPDX-License-Identifier: EUPL-1.2
-- ?1 uid of an advice, a statement or a piece of a bulletin: what it cites, in its order
SELECT id FROM citation WHERE cited_in = ?1 AND alive = 1 ORDER BY ifnull(sequence, 0), id

-- SPDX-License-Identifier: EUPL-1.2
-- whether an experience in use comes from the record ?1
SELECT EXISTS (SELECT 1 FROM lesson WHERE comes_from = ?1 AND alive = 1)

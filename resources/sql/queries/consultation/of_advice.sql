-- SPDX-License-Identifier: EUPL-1.2
-- ?1 uid of the advice: who was asked about it, in the order in which they were written down
SELECT id FROM consultation WHERE advice = ?1 AND alive = 1 ORDER BY id

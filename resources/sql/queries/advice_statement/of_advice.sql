-- SPDX-License-Identifier: EUPL-1.2
-- ?1 uid of the advice: its statements in use, in their order
SELECT id FROM advice_statement WHERE advice = ?1 AND alive = 1 ORDER BY ifnull(sequence, 0), id

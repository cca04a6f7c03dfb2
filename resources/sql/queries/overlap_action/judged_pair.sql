-- SPDX-License-Identifier: EUPL-1.2
-- ?1 and ?2 the records of a pair, in the order in which a verdict names them: the verdicts of every unit and person
SELECT id FROM verdict WHERE a = ?1 AND b = ?2 AND alive = 1

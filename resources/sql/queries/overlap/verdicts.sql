-- SPDX-License-Identifier: EUPL-1.2
-- the verdicts of the unit ?3 about a pair, one for each person, the latest first
SELECT id FROM verdict WHERE a = ?1 AND b = ?2 AND unit = ?3 AND alive = 1 ORDER BY changed_at DESC, verdict.id DESC

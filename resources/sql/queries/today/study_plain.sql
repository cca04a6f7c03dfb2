-- SPDX-License-Identifier: EUPL-1.2
-- ?1 today, ?2 own unit. How many studies of this unit have no summary in plain words.
SELECT NULL, 0, NULL, NULL, NULL, 0, NULL, count(*), 0
FROM study
WHERE owner_unit = ?2 AND summary_plain IS NULL AND alive = 1

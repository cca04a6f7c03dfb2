-- SPDX-License-Identifier: EUPL-1.2
-- For whom the findings of studies hold, in the words of who wrote them down, oldest finding first.
SELECT study, target_group FROM finding WHERE alive = 1 AND ifnull(target_group, '') <> '' ORDER BY id

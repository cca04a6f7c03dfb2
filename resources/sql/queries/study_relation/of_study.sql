-- SPDX-License-Identifier: EUPL-1.2
-- what study ?1 is to others, as far as it is in use
SELECT id FROM study_relation WHERE study = ?1 AND alive = 1 ORDER BY id

-- SPDX-License-Identifier: EUPL-1.2
-- how many records in use name the approach ?1
SELECT
    (SELECT count(*) FROM finding WHERE approach = ?1 AND alive = 1)
    + (SELECT count(*) FROM lesson WHERE approach = ?1 AND alive = 1)
    + (SELECT count(*) FROM approach WHERE merged_into = ?1 AND alive = 1)

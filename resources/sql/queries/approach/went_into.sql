-- SPDX-License-Identifier: EUPL-1.2
-- the approaches that were merged into the approach ?1
SELECT id FROM approach WHERE merged_into = ?1 AND alive = 1 ORDER BY id

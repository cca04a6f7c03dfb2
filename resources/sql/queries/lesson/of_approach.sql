-- SPDX-License-Identifier: EUPL-1.2
-- the experiences with the approach ?1
SELECT id FROM lesson WHERE approach = ?1 AND alive = 1 ORDER BY id

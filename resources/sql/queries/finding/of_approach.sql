-- SPDX-License-Identifier: EUPL-1.2
-- all findings about the approach ?1, whatever their studies
SELECT id FROM finding WHERE approach = ?1 AND alive = 1 ORDER BY id

-- SPDX-License-Identifier: EUPL-1.2
-- ?1 uid of a study: what it found, in the order in which it was written down
SELECT id FROM finding WHERE study = ?1 AND alive = 1 ORDER BY id

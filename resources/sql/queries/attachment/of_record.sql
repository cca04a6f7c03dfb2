-- SPDX-License-Identifier: EUPL-1.2
-- the files and links of record ?1 that are in use, as they came
SELECT id FROM attachment WHERE about = ?1 AND alive = 1 ORDER BY id

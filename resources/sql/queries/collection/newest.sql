-- SPDX-License-Identifier: EUPL-1.2
-- what is in use, newest first; ?1 how many at most
SELECT id FROM collection WHERE alive = 1 ORDER BY id DESC LIMIT ?1

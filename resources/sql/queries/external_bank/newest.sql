-- SPDX-License-Identifier: EUPL-1.2
-- what is in use, newest first; ?1 how many at most
SELECT id FROM external_bank WHERE alive = 1 ORDER BY id DESC LIMIT ?1

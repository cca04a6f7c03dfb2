-- SPDX-License-Identifier: EUPL-1.2
-- what is in use, newest first, without the inbox; ?1 how many at most
SELECT id FROM signal WHERE alive = 1 AND ifnull(status, 'nieuw') <> 'inbox' ORDER BY id DESC LIMIT ?1

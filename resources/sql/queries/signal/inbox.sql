-- SPDX-License-Identifier: EUPL-1.2
-- what was read from feeds and nobody looked at yet, newest first; ?1 how many at most
SELECT id FROM signal WHERE alive = 1 AND status = 'inbox' ORDER BY id DESC LIMIT ?1

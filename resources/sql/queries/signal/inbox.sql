-- SPDX-License-Identifier: EUPL-1.2
-- what was read from feeds and nobody looked at yet, newest message first; ?1 how many at most
SELECT id FROM signal WHERE alive = 1 AND status = 'inbox' ORDER BY observed_on DESC, id DESC LIMIT ?1

-- SPDX-License-Identifier: EUPL-1.2
-- the notes about record ?1 that are in use, the newest first
SELECT id FROM note WHERE about = ?1 AND alive = 1 ORDER BY created_at DESC, id DESC

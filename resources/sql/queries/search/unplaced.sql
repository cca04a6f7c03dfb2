-- SPDX-License-Identifier: EUPL-1.2
-- at most ?1, the first that waits first; below 0: all
SELECT id, record FROM search_unplaced ORDER BY id LIMIT ?1

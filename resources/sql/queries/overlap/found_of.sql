-- SPDX-License-Identifier: EUPL-1.2
-- the strong and probable pairs in which the record ?1 comes first, with the other
SELECT id, b FROM overlap WHERE a = ?1 AND level IN ('sterk', 'waarschijnlijk') ORDER BY place, id

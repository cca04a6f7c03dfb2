-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of local ids: their uids in that order
SELECT record.uid FROM json_each(?1) AS wanted JOIN record ON record.id = wanted.value ORDER BY wanted.key

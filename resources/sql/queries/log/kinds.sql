-- SPDX-License-Identifier: EUPL-1.2
-- the local ids and the kinds of the records with these local ids (?1 JSON array), in its order
SELECT record.id, kind FROM json_each(?1) AS wanted JOIN record ON record.id = wanted.value ORDER BY wanted.key

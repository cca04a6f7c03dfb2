-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids of links: the records from which they go
SELECT DISTINCT record.id
FROM json_each(?1) AS wanted
    JOIN link ON link.id = wanted.value
    JOIN record ON record.uid = link.from_uid

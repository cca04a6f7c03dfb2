-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids: how many pieces each bulletin has
SELECT record.id, count(*)
FROM json_each(?1) AS wanted
    JOIN record ON record.id = wanted.value
    JOIN bulletin_item ON bulletin_item.bulletin = record.uid AND bulletin_item.alive = 1
GROUP BY record.id

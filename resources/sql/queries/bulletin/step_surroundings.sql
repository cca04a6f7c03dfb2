-- SPDX-License-Identifier: EUPL-1.2
-- ?1 local id: pieces
SELECT count(*)
FROM record JOIN bulletin_item ON bulletin_item.bulletin = record.uid AND alive = 1
WHERE record.id = ?1

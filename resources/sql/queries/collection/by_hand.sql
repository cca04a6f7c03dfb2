-- SPDX-License-Identifier: EUPL-1.2
-- the studies in use that the collection ?1 has by a link of the type ?2, newest first
SELECT study.id
FROM link JOIN record ON record.uid = link.to_uid JOIN study ON study.id = record.id
WHERE link.from_uid = ?1 AND link.type = ?2 AND link.alive = 1 AND study.alive = 1
ORDER BY study.id DESC

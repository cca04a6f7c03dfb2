-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of record ids: the notes, tasks and files that belong to them
SELECT note.id
FROM json_each(?1) AS wanted JOIN record ON record.id = wanted.value JOIN note ON note.about = record.uid
WHERE note.alive = 1
UNION ALL
SELECT task.id
FROM json_each(?1) AS wanted JOIN record ON record.id = wanted.value JOIN task ON task.about = record.uid
WHERE task.alive = 1
UNION ALL
SELECT attachment.id
FROM json_each(?1) AS wanted
    JOIN record ON record.id = wanted.value
    JOIN attachment ON attachment.about = record.uid
WHERE attachment.alive = 1

-- SPDX-License-Identifier: EUPL-1.2
-- the files of records in use whose bytes are here and whose text was not read by pipeline ?1 yet, with a name of theirs
WITH kept (sha256) AS (
    SELECT lower(hex(file.sha256)) FROM file
    WHERE EXISTS (SELECT 1 FROM file_piece WHERE file_piece.file = file.id)
)
SELECT kept.sha256, min(attachment.name)
FROM kept JOIN attachment ON attachment.sha256 = kept.sha256
WHERE attachment.alive = 1
    AND NOT EXISTS (SELECT 1 FROM file_text WHERE file_text.sha256 = kept.sha256 AND file_text.pipeline = ?1)
GROUP BY kept.sha256
ORDER BY min(attachment.id)

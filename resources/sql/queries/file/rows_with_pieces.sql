-- SPDX-License-Identifier: EUPL-1.2
SELECT id, sha256, size FROM file
WHERE EXISTS (SELECT 1 FROM file_piece WHERE file_piece.file = file.id) ORDER BY id

-- SPDX-License-Identifier: EUPL-1.2
SELECT data FROM file_piece JOIN file ON file.id = file_piece.file WHERE sha256 = ?1 ORDER BY number

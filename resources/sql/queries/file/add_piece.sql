-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO file_piece (file, number, data) VALUES (?1, ?2, ?3)

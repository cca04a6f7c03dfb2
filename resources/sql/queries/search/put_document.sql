-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO search_document (record, words) VALUES (?1, ?2)
ON CONFLICT (record) DO UPDATE SET words = excluded.words

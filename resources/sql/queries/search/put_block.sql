-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO search_block (key, postings) VALUES (?1, ?2)
ON CONFLICT (key) DO UPDATE SET postings = excluded.postings

-- SPDX-License-Identifier: EUPL-1.2
-- before record ?1 changes: keeps what the lists hold of it, unless an earlier change did
INSERT INTO search_recent (record, words)
VALUES (?1, (SELECT words FROM search_document WHERE record = ?1))
ON CONFLICT (record) DO NOTHING

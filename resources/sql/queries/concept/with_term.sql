-- SPDX-License-Identifier: EUPL-1.2
-- another concept of the scheme ?3 with the preferred term ?2; ?1 is the one that asks
SELECT record.uid FROM concept AS other JOIN record ON record.id = other.id
WHERE other.id <> ?1 AND other.alive = 1 AND other.pref_nl = ?2 COLLATE NOCASE AND other.scheme = ?3 COLLATE NOCASE
LIMIT 1

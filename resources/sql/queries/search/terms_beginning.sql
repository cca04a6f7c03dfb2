-- SPDX-License-Identifier: EUPL-1.2
-- in order of their bytes; ?1 a beginning, ?2 how many at most; no text sorts behind the last character of all
SELECT id, text FROM search_term WHERE text >= ?1 AND text < ?1 || char(1114111) ORDER BY text LIMIT ?2

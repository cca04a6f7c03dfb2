-- SPDX-License-Identifier: EUPL-1.2
-- the first ?2 bytes of the words of record ?1
SELECT substr(words, 1, ?2) FROM search_document WHERE record = ?1

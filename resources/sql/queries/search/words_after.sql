-- SPDX-License-Identifier: EUPL-1.2
-- the words of the ?2 records behind record ?1
SELECT record, words FROM search_document WHERE record > ?1 ORDER BY record LIMIT ?2

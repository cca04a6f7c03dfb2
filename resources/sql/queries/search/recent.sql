-- SPDX-License-Identifier: EUPL-1.2
-- the changes that are not in the lists yet: what the lists hold of the record and what they should hold
SELECT recent.record, recent.words, document.words
FROM search_recent AS recent LEFT JOIN search_document AS document ON document.record = recent.record
ORDER BY recent.record LIMIT ?1 -- below 0: all

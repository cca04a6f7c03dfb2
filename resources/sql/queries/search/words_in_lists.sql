-- SPDX-License-Identifier: EUPL-1.2
-- what the lists should hold, unmerged changes left out
SELECT record, words FROM search_document AS document
WHERE NOT EXISTS (SELECT 1 FROM search_recent AS recent WHERE recent.record = document.record)
UNION ALL
SELECT record, words FROM search_recent WHERE words IS NOT NULL

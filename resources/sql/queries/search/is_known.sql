-- SPDX-License-Identifier: EUPL-1.2
-- whether the lists or the documents hold record ?1
SELECT EXISTS (SELECT 1 FROM search_document WHERE record = ?1)
    OR EXISTS (SELECT 1 FROM search_recent WHERE record = ?1)

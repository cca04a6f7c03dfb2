-- SPDX-License-Identifier: EUPL-1.2
-- whether the document of record ?1 has these words already
SELECT EXISTS (SELECT 1 FROM search_document WHERE record = ?1 AND words = ?2)

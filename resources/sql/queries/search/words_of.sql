-- SPDX-License-Identifier: EUPL-1.2
SELECT words FROM search_document WHERE record = ?1

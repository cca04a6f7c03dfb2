-- SPDX-License-Identifier: EUPL-1.2
-- up to this id
DELETE FROM search_unplaced WHERE id <= ?1

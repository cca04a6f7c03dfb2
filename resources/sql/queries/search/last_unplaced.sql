-- SPDX-License-Identifier: EUPL-1.2
SELECT ifnull(max(id), 0) FROM search_unplaced

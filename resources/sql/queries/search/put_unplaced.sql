-- SPDX-License-Identifier: EUPL-1.2
INSERT OR REPLACE INTO search_unplaced (id, record)
VALUES ((SELECT ifnull(max(id), 0) + 1 FROM search_unplaced), ?1)

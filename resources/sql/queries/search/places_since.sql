-- SPDX-License-Identifier: EUPL-1.2
-- what was placed on the axes ?1 after placing ?2
SELECT block, places FROM search_place WHERE axes = ?1 AND placing > ?2 ORDER BY block

-- SPDX-License-Identifier: EUPL-1.2
-- the links of type ?2 that record ?1 ever had, also those that were taken away: their ids
SELECT id FROM link WHERE from_uid = ?1 AND type = ?2 ORDER BY id

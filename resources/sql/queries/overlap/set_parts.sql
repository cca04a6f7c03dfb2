-- SPDX-License-Identifier: EUPL-1.2
-- the parts ?3 of the pair of ?1 and ?2, where it still has the parts ?4 that these were made of
UPDATE overlap SET parts = ?3 WHERE a = ?1 AND b = ?2 AND parts = ?4

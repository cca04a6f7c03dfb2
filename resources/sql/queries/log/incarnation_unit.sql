-- SPDX-License-Identifier: EUPL-1.2
UPDATE incarnation SET unit = ?2 WHERE id = ?1

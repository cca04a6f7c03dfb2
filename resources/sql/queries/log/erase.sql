-- SPDX-License-Identifier: EUPL-1.2
UPDATE operation SET fields = ?3, seal = ?4
WHERE bank = (SELECT id FROM incarnation WHERE uid = ?1) AND seq = ?2

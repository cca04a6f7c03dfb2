-- SPDX-License-Identifier: EUPL-1.2
SELECT id FROM record WHERE uid = ?1

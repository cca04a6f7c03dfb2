-- SPDX-License-Identifier: EUPL-1.2
SELECT id FROM incarnation WHERE uid = ?1

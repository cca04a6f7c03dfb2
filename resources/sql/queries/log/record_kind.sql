-- SPDX-License-Identifier: EUPL-1.2
SELECT kind FROM record WHERE uid = ?1

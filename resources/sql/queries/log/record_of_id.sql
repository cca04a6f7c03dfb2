-- SPDX-License-Identifier: EUPL-1.2
SELECT uid, kind FROM record WHERE id = ?1

-- SPDX-License-Identifier: EUPL-1.2
-- ?1 and ?2 two records: what was agreed about both, also in the trash, and whether it stands
SELECT what, stands FROM agreed_pair WHERE a = ?1 AND b = ?2 ORDER BY id

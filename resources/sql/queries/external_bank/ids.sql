-- SPDX-License-Identifier: EUPL-1.2
-- newest first; ?1 1 for the trash, 0 for what is in use
SELECT id FROM external_bank WHERE alive <> ?1 ORDER BY id DESC

-- SPDX-License-Identifier: EUPL-1.2
DELETE FROM quarantine WHERE id = ?1

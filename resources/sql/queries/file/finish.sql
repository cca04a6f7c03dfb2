-- SPDX-License-Identifier: EUPL-1.2
UPDATE file SET sha256 = ?2, size = ?3 WHERE id = ?1

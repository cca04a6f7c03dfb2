-- SPDX-License-Identifier: EUPL-1.2
UPDATE overlap SET parts = ?3 WHERE a = ?1 AND b = ?2

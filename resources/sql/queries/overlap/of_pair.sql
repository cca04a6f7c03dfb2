-- SPDX-License-Identifier: EUPL-1.2
SELECT id FROM overlap WHERE a = ?1 AND b = ?2

-- SPDX-License-Identifier: EUPL-1.2
SELECT id FROM overlap WHERE a = ?1 OR b = ?1 ORDER BY place

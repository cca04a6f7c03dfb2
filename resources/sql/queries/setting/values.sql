-- SPDX-License-Identifier: EUPL-1.2
SELECT name, value FROM setting WHERE substr(name, 1, length(?1)) = ?1 AND alive = 1 ORDER BY name

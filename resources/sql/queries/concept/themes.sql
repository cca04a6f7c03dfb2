-- SPDX-License-Identifier: EUPL-1.2
SELECT DISTINCT scheme FROM concept WHERE alive = 1 AND scheme IS NOT NULL ORDER BY scheme COLLATE NOCASE

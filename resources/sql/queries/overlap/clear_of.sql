-- SPDX-License-Identifier: EUPL-1.2
DELETE FROM overlap WHERE a = ?1 OR b = ?1

-- SPDX-License-Identifier: EUPL-1.2
-- ?1 uid of the advice: what was frozen of it, newest first
SELECT id FROM advice_version WHERE advice = ?1 AND alive = 1 ORDER BY id DESC

-- SPDX-License-Identifier: EUPL-1.2
-- ?1 uid of the advice: the steps that follow from it
SELECT id FROM task WHERE about = ?1 AND origin = 'vervolg' AND alive = 1 ORDER BY id

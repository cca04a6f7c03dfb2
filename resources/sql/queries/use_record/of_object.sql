-- SPDX-License-Identifier: EUPL-1.2
-- ?1 uid of a study, lesson or insight: where it was used, the latest first
SELECT id FROM use_record WHERE object = ?1 AND alive = 1 ORDER BY date DESC, id DESC

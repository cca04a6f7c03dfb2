-- SPDX-License-Identifier: EUPL-1.2
-- studies in whose place another stands
SELECT target FROM study_relation WHERE alive = 1 AND target IS NOT NULL AND ifnull(kind, 'vervangt') = 'vervangt'

-- SPDX-License-Identifier: EUPL-1.2
-- studies in whose place another stands, that is not in the trash
SELECT target
FROM study_relation
    CROSS JOIN record AS newer ON newer.uid = study_relation.study
    CROSS JOIN study AS successor ON successor.id = newer.id AND successor.alive = 1
WHERE target IS NOT NULL AND study_relation.alive = 1 AND ifnull(study_relation.kind, 'vervangt') = 'vervangt'

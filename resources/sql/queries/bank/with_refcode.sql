-- SPDX-License-Identifier: EUPL-1.2
-- who has the code ?2, or ?3, which is the same written in full; ?1 is the record that asks
SELECT record.uid FROM (
    SELECT id, refcode FROM study WHERE alive = 1
    UNION ALL SELECT id, refcode FROM knowledge_question WHERE alive = 1
    UNION ALL SELECT id, refcode FROM research_project WHERE alive = 1
    UNION ALL SELECT id, refcode FROM policy_dossier WHERE alive = 1
    UNION ALL SELECT id, refcode FROM institute WHERE alive = 1
    UNION ALL SELECT id, refcode FROM person WHERE alive = 1
    UNION ALL SELECT id, refcode FROM signal WHERE alive = 1
    UNION ALL SELECT id, refcode FROM event WHERE alive = 1
    UNION ALL SELECT id, refcode FROM exploration WHERE alive = 1
    UNION ALL SELECT id, refcode FROM advice WHERE alive = 1
    UNION ALL SELECT id, refcode FROM approach WHERE alive = 1
    UNION ALL SELECT id, refcode FROM lesson WHERE alive = 1
    UNION ALL SELECT id, refcode FROM bulletin WHERE alive = 1
    UNION ALL SELECT id, refcode FROM contact_moment WHERE alive = 1
    UNION ALL SELECT id, refcode FROM collection WHERE alive = 1
    UNION ALL SELECT id, refcode FROM external_bank WHERE alive = 1
) AS coded JOIN record ON record.id = coded.id
WHERE coded.id <> ?1 AND coded.refcode COLLATE NOCASE IN (?2, ?3)
LIMIT 1

-- SPDX-License-Identifier: EUPL-1.2
SELECT refcode FROM (
    SELECT refcode FROM study WHERE alive = 1
    UNION ALL SELECT refcode FROM knowledge_question WHERE alive = 1
    UNION ALL SELECT refcode FROM research_project WHERE alive = 1
    UNION ALL SELECT refcode FROM policy_dossier WHERE alive = 1
    UNION ALL SELECT refcode FROM institute WHERE alive = 1
    UNION ALL SELECT refcode FROM person WHERE alive = 1
    UNION ALL SELECT refcode FROM signal WHERE alive = 1
    UNION ALL SELECT refcode FROM event WHERE alive = 1
    UNION ALL SELECT refcode FROM exploration WHERE alive = 1
    UNION ALL SELECT refcode FROM advice WHERE alive = 1
    UNION ALL SELECT refcode FROM approach WHERE alive = 1
    UNION ALL SELECT refcode FROM lesson WHERE alive = 1
    UNION ALL SELECT refcode FROM bulletin WHERE alive = 1
    UNION ALL SELECT refcode FROM contact_moment WHERE alive = 1
    UNION ALL SELECT refcode FROM collection WHERE alive = 1
    UNION ALL SELECT refcode FROM external_bank WHERE alive = 1
)
WHERE refcode IS NOT NULL
GROUP BY upper(refcode)
HAVING count(*) > 1

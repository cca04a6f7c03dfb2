-- SPDX-License-Identifier: EUPL-1.2
-- ?1 today, ?2 own unit, ?3 1 for what is of the own unit. Studies that came of published research without a policy
-- response, and of which no use was written down and that no advice cites: since when they can be used.
SELECT result.uid, result.kind, study.refcode, study.title, NULL, 0, ifnull(study.published_on, study.issued), 0, 0
FROM research_project AS project
    CROSS JOIN record AS own ON own.id = project.id
    CROSS JOIN link ON link.from_uid = own.uid AND link.type = 'result' AND link.alive = 1
    CROSS JOIN record AS result ON result.uid = link.to_uid
    CROSS JOIN study INDEXED BY study_state ON study.id = result.id
WHERE project.phase = 'gepubliceerd' AND project.reaction_on IS NULL AND project.alive = 1
    AND (?3 = 0 OR project.owner_unit = ?2)
    AND study.alive = 1 AND EXISTS (SELECT 1 FROM counting_study AS counting WHERE counting.id = study.id)
    AND NOT EXISTS (SELECT 1 FROM use_record WHERE object = result.uid AND use_record.alive = 1)
    AND NOT EXISTS (SELECT 1 FROM citation WHERE target = result.uid AND citation.alive = 1)
GROUP BY study.id ORDER BY 7 LIMIT 300

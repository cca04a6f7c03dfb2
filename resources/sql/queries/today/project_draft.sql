-- SPDX-License-Identifier: EUPL-1.2
-- ?1 today, ?2 own unit, ?3 1 for what is of the own unit. Projects whose draft is ready, and how many comments
-- have no answer yet.
SELECT record.uid, record.kind, refcode, title, NULL, 0, planned_end,
    (SELECT count(*) FROM project_comment AS comment
     WHERE comment.project = record.uid AND comment.alive = 1 AND comment.answer IS NULL), 0
FROM research_project JOIN record USING (id)
WHERE phase = 'concept' AND alive = 1 AND (?3 = 0 OR owner_unit = ?2)
ORDER BY planned_end LIMIT 300

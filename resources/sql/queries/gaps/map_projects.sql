-- SPDX-License-Identifier: EUPL-1.2
-- The projects that run: from the award until what they found is delivered.
SELECT record.uid
FROM research_project AS project JOIN record ON record.id = project.id
WHERE project.alive = 1 AND project.phase IN ('gegund', 'lopend', 'concept')
ORDER BY project.id

-- SPDX-License-Identifier: EUPL-1.2
-- Research that was delivered and is not closed: on which day, when it was published, and whether there is a response.
-- Where nobody wrote down the step to publication, it was published when it was delivered.
SELECT record.uid, project.delivered_on,
    CASE project.phase
        WHEN 'gepubliceerd' THEN ifnull(
            (SELECT max(date) FROM phase_change
             WHERE phase_change.project = record.uid AND phase_change.alive = 1 AND to_phase = 'gepubliceerd'),
            project.delivered_on)
    END,
    project.reaction_on IS NOT NULL
FROM research_project AS project JOIN record USING (id)
WHERE project.alive = 1 AND project.phase IN ('opgeleverd', 'gepubliceerd')
ORDER BY project.refcode

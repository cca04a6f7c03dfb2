-- SPDX-License-Identifier: EUPL-1.2
-- Research that was delivered and is not closed: on which day, when it was published, whether there is a response, and
-- whether the publication of a result was decided (as in research_project/surroundings.sql). Where nobody wrote down
-- the step to publication, it was published with its first public result, or else when it was delivered; where it was
-- decided that nothing becomes public, never.
WITH decided (id, results, public_on) AS MATERIALIZED (
    SELECT project.id, count(study.id), min(iif(study.publication_status = 'openbaar', study.published_on, NULL))
    FROM research_project AS project
        JOIN record ON record.id = project.id
        LEFT JOIN link ON link.from_uid = record.uid AND link.type = 'result' AND link.alive = 1
        LEFT JOIN record AS result ON result.uid = link.to_uid
        LEFT JOIN study ON study.id = result.id AND study.alive = 1
            AND ((study.publication_status = 'openbaar' AND study.published_on IS NOT NULL)
                OR (study.publication_status = 'niet_openbaar' AND study.refusal_ground IS NOT NULL))
    WHERE project.alive = 1 AND project.phase IN ('opgeleverd', 'gepubliceerd')
    GROUP BY project.id
)
SELECT record.uid, project.delivered_on,
    CASE
        WHEN decided.results > 0 AND decided.public_on IS NULL THEN NULL
        WHEN project.phase = 'gepubliceerd' THEN coalesce(
            (SELECT max(date) FROM phase_change
             WHERE phase_change.project = record.uid AND phase_change.alive = 1 AND to_phase = 'gepubliceerd'),
            decided.public_on, project.delivered_on)
        ELSE decided.public_on
    END,
    project.reaction_on IS NOT NULL, decided.results > 0
FROM decided JOIN research_project AS project USING (id) JOIN record USING (id)
ORDER BY project.refcode

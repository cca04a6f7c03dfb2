-- SPDX-License-Identifier: EUPL-1.2
-- ?1 local id: questions, dossiers, final reports, results about whose publication was decided
WITH project (uid) AS (SELECT uid FROM record WHERE id = ?1)
SELECT
    (SELECT count(*) FROM link, project WHERE from_uid = project.uid AND type = 'question' AND alive = 1),
    (SELECT count(*) FROM link, project WHERE from_uid = project.uid AND type = 'dossier' AND alive = 1),
    (SELECT count(*) FROM attachment, project
     WHERE about = project.uid AND ifnull(role, 'hoofdrapport') = 'hoofdrapport' AND alive = 1),
    (SELECT count(*)
     FROM project
         JOIN link ON link.from_uid = project.uid AND link.type = 'result' AND link.alive = 1
         JOIN record ON record.uid = link.to_uid
         JOIN study ON study.id = record.id
     WHERE (publication_status = 'openbaar' AND published_on IS NOT NULL)
         OR (publication_status = 'niet_openbaar' AND refusal_ground IS NOT NULL))

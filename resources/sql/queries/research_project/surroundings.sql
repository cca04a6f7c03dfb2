-- SPDX-License-Identifier: EUPL-1.2
-- ?1 local id: questions, dossiers, final reports, results about whose publication was decided, strong overlaps about
-- which nobody decided (none with what is in the trash or a question that nobody asks any more), chairs and independent
-- members of the committee, its meetings, comments without an answer, uses of the results, lessons, and the phase in
-- which it was stopped
WITH
    project (uid) AS (SELECT uid FROM record WHERE id = ?1),
    result (id, uid) AS (
        SELECT record.id, record.uid
        FROM project
            JOIN link ON link.from_uid = project.uid AND link.type = 'result' AND link.alive = 1
            JOIN record ON record.uid = link.to_uid
    )
SELECT
    (SELECT count(*) FROM link, project WHERE from_uid = project.uid AND type = 'question' AND alive = 1),
    (SELECT count(*) FROM link, project WHERE from_uid = project.uid AND type = 'dossier' AND alive = 1),
    (SELECT count(*) FROM attachment, project
     WHERE about = project.uid AND ifnull(role, 'hoofdrapport') = 'hoofdrapport' AND alive = 1),
    (SELECT count(*) FROM result JOIN study USING (id)
     WHERE alive = 1 AND ((publication_status = 'openbaar' AND published_on IS NOT NULL)
         OR (publication_status = 'niet_openbaar' AND refusal_ground IS NOT NULL))),
    (SELECT count(*) FROM overlap, project
     WHERE (a = project.uid OR b = project.uid) AND +level = 'sterk' AND kind IN ('vraag_project', 'project_project')
         AND NOT EXISTS (SELECT 1 FROM verdict
                         WHERE verdict.a = overlap.a AND verdict.b = overlap.b AND alive = 1
                             AND (ifnull(state, 'nieuw') <> 'nieuw' OR show_rule = 'nooit'))
         AND NOT EXISTS (
             SELECT 1 FROM agreed_pair AS agreed WHERE agreed.a = overlap.a AND agreed.b = overlap.b AND stands)
         AND NOT EXISTS (SELECT 1 FROM compared WHERE uid IN (overlap.a, overlap.b) AND NOT is_current)),
    (SELECT count(*) FROM committee_member, project
     WHERE committee_member.project = project.uid AND role = 'voorzitter' AND alive = 1),
    (SELECT count(*) FROM committee_member, project
     WHERE committee_member.project = project.uid AND independent = 1 AND alive = 1),
    (SELECT count(*)
     FROM project
         JOIN link ON (link.from_uid = project.uid OR link.to_uid = project.uid) AND link.alive = 1
         JOIN record ON record.uid = iif(link.from_uid = project.uid, link.to_uid, link.from_uid)
         JOIN event ON event.id = record.id AND event.alive = 1 AND event.kind = 'begeleidingscommissie'),
    (SELECT count(*) FROM project_comment, project
     WHERE project_comment.project = project.uid AND ifnull(handled, 'open') = 'open' AND alive = 1),
    (SELECT count(*) FROM use_record JOIN result ON use_record.object = result.uid WHERE alive = 1),
    (SELECT count(*) FROM lesson, project WHERE comes_from = project.uid AND alive = 1),
    (SELECT ifnull(from_phase, 'idee') FROM phase_change, project
     WHERE phase_change.project = project.uid AND to_phase = 'gestopt' AND alive = 1
     ORDER BY phase_change.id DESC LIMIT 1)

-- SPDX-License-Identifier: EUPL-1.2
-- ?1 uid of a dossier: everything in use that is tied to it, by kind and newest first: what it is, its state as a
-- code, its date (of an event its first instant), what about it matters here, and who may see it
WITH linked (id, uid, kind) AS MATERIALIZED (
    SELECT record.id, record.uid, record.kind
    FROM link JOIN record ON record.uid = link.from_uid
    WHERE link.to_uid = ?1 AND link.type = 'dossier' AND link.alive = 1
),
tied (kind, uid, code, title, state, date, note, share) AS (
    SELECT record.kind, record.uid, refcode, text, ifnull(status, 'concept'), need_by, answer_summary,
        share_level
    FROM knowledge_question JOIN record ON record.id = knowledge_question.id
    WHERE dossier = ?1 AND alive = 1
    UNION ALL
    SELECT kind, uid, refcode, title, ifnull(publication_status, 'intern'), issued, key_message, share_level
    FROM linked JOIN study ON study.id = linked.id
    WHERE alive = 1
    UNION ALL
    SELECT record.kind, record.uid, refcode, title, ifnull(status, 'nieuw'), observed_on, meaning,
        share_level
    FROM signal_dossier_link AS said JOIN record ON record.uid = said.signal JOIN signal ON signal.id = record.id
    WHERE said.dossier = ?1 AND said.alive = 1 AND signal.alive = 1 AND ifnull(status, 'nieuw') <> 'inbox'
    UNION ALL
    SELECT linked.kind, uid, refcode, title, ifnull(phase, 'idee'), ifnull(delivered_on, planned_end), central_question,
        share_level
    FROM linked JOIN research_project ON research_project.id = linked.id
    WHERE alive = 1
    UNION ALL
    SELECT linked.kind, uid, refcode, title, ifnull(status, 'idee'), start, goal, share_level
    FROM linked JOIN event ON event.id = linked.id
    WHERE alive = 1
    UNION ALL
    SELECT kind, uid, refcode, title, ifnull(status, 'concept'), ifnull(offered_on, decision_on), key_message,
        share_level
    FROM linked JOIN advice ON advice.id = linked.id
    WHERE alive = 1
    UNION ALL -- what was used is named by the study or lesson that it was
    SELECT used.kind, object.uid, coalesce(study.refcode, lesson.refcode), coalesce(study.title, lesson.title),
        ifnull(used_in, 'advies'), use_record.date, reference, coalesce(study.share_level, lesson.share_level)
    FROM use_record
        JOIN record AS used ON used.id = use_record.id
        JOIN record AS object ON object.uid = use_record.object
        LEFT JOIN study ON study.id = object.id AND study.alive = 1
        LEFT JOIN lesson ON lesson.id = object.id AND lesson.alive = 1
    WHERE use_record.dossier = ?1 AND use_record.alive = 1 AND coalesce(study.title, lesson.title) IS NOT NULL
)
SELECT kind, uid, code, title, state, date, note, share FROM tied ORDER BY kind, date DESC, code

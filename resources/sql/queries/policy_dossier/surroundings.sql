-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids, ?2 today: what each dossier has around it. The newest study counts from the last day on
-- which it can have been issued; one that was withdrawn does not count.
WITH dossier (id, uid) AS MATERIALIZED (
    SELECT record.id, record.uid FROM json_each(?1) AS wanted JOIN record ON record.id = wanted.value
),
asked (dossier, open, everything) AS MATERIALIZED ( -- all dossiers at once: there is no index on them
    SELECT dossier, sum(ifnull(status, 'concept') NOT IN ('beantwoord', 'vervallen', 'samengevoegd')), count(*)
    FROM knowledge_question
    WHERE alive = 1 AND dossier IN (SELECT uid FROM dossier)
    GROUP BY dossier
),
known (dossier, studies, newest) AS MATERIALIZED (
    SELECT link.to_uid, count(*),
        max(iif(ifnull(publication_status, 'intern') = 'ingetrokken', NULL,
            CASE length(issued)
                WHEN 4 THEN issued || '-12-31'
                WHEN 7 THEN date(issued || '-01', '+1 month', '-1 day')
                ELSE issued
            END))
    FROM dossier
        JOIN link ON link.to_uid = dossier.uid AND link.type = 'dossier' AND link.alive = 1
        JOIN record ON record.uid = link.from_uid
        JOIN study ON study.id = record.id AND study.alive = 1
    GROUP BY link.to_uid
),
moment (dossier, date, label, certainty) AS MATERIALIZED ( -- with min() the other columns are of that row
    SELECT dossier_milestone.dossier, min(date), label, ifnull(certainty, 'vast')
    FROM dossier JOIN dossier_milestone ON dossier_milestone.dossier = dossier.uid
    WHERE alive = 1 AND date >= ?2
    GROUP BY dossier_milestone.dossier
)
SELECT
    dossier.id, moment.date, moment.label, moment.certainty,
    (SELECT count(*)
     FROM signal_dossier_link AS linked JOIN record ON record.uid = linked.signal JOIN signal ON signal.id = record.id
     WHERE linked.dossier = dossier.uid AND linked.alive = 1 AND signal.alive = 1),
    ifnull(asked.open, 0), ifnull(asked.everything, 0), ifnull(known.studies, 0), known.newest,
    (SELECT count(*)
     FROM link JOIN record ON record.uid = link.from_uid JOIN research_project AS project ON project.id = record.id
     WHERE link.to_uid = dossier.uid AND link.type = 'dossier' AND link.alive = 1 AND project.alive = 1)
FROM dossier
    LEFT JOIN asked ON asked.dossier = dossier.uid
    LEFT JOIN known ON known.dossier = dossier.uid
    LEFT JOIN moment ON moment.dossier = dossier.uid

-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids, ?2 today: what each dossier has around it. The newest study counts from the last day on
-- which it can have been issued; which studies count there is the same as in newest_studies.sql. A signal in the
-- inbox is none yet.
WITH dossier (id, uid) AS MATERIALIZED (
    SELECT record.id, record.uid FROM json_each(?1) AS wanted JOIN record ON record.id = wanted.value
),
asked (dossier, open, everything) AS MATERIALIZED (
    SELECT dossier, sum(ifnull(status, 'concept') NOT IN ('beantwoord', 'vervallen', 'samengevoegd')), count(*)
    FROM knowledge_question
    WHERE alive = 1 AND dossier IN (SELECT uid FROM dossier)
    GROUP BY dossier
),
known (id, projects, studies, newest) AS MATERIALIZED (
    SELECT dossier.id, count(project.id), count(study.id),
        max(iif(ifnull(publication_status, 'intern') = 'ingetrokken'
                OR EXISTS (SELECT 1 FROM replacement WHERE replacement.study = source.uid), NULL,
            CASE length(issued)
                WHEN 4 THEN issued || '-12-31'
                WHEN 7 THEN date(issued || '-01', '+1 month', '-1 day')
                ELSE issued
            END))
    FROM record AS dossier
        CROSS JOIN link ON link.to_uid = dossier.uid AND link.type = 'dossier' AND link.alive = 1
        CROSS JOIN record AS source ON source.uid = link.from_uid
        LEFT JOIN study INDEXED BY study_state ON study.id = source.id AND study.alive = 1
        LEFT JOIN research_project AS project ON project.id = source.id AND project.alive = 1
    WHERE dossier.id IN (SELECT value FROM json_each(?1))
    GROUP BY dossier.id
),
moment (dossier, date, label, certainty) AS MATERIALIZED ( -- with min() the other columns are of that row
    SELECT dossier_milestone.dossier, min(date), label, ifnull(certainty, 'vast')
    FROM dossier CROSS JOIN dossier_milestone ON dossier_milestone.dossier = dossier.uid
    WHERE alive = 1 AND date >= ?2
    GROUP BY dossier_milestone.dossier
)
SELECT
    dossier.id, moment.date, moment.label, moment.certainty,
    (SELECT count(*)
     FROM signal_dossier_link AS linked
         CROSS JOIN record ON record.uid = linked.signal
         CROSS JOIN signal INDEXED BY signal_state ON signal.id = record.id
     WHERE linked.dossier = dossier.uid AND linked.alive = 1
         AND signal.alive = 1 AND ifnull(signal.status, 'nieuw') <> 'inbox'),
    ifnull(asked.open, 0), ifnull(asked.everything, 0), ifnull(known.studies, 0), known.newest, ifnull(known.projects, 0)
FROM dossier
    LEFT JOIN asked ON asked.dossier = dossier.uid
    LEFT JOIN known ON known.id = dossier.id
    LEFT JOIN moment ON moment.dossier = dossier.uid

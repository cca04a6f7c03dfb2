-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids, ?2 today: what each institute has around it. A project runs from the award to the
-- delivery; an expert is a researcher or expert who works there now.
WITH place (id, uid) AS MATERIALIZED (
    SELECT record.id, record.uid FROM json_each(?1) AS wanted JOIN record ON record.id = wanted.value
),
running (place, project) AS MATERIALIZED (
    SELECT contractor, id FROM research_project
    WHERE alive = 1 AND phase IN ('gegund', 'lopend', 'concept') AND contractor IN (SELECT uid FROM place)
    UNION
    SELECT link.to_uid, project.id
    FROM place
        CROSS JOIN link ON link.to_uid = place.uid AND link.type = 'subcontractor' AND link.alive = 1
        CROSS JOIN record ON record.uid = link.from_uid
        CROSS JOIN research_project AS project ON project.id = record.id
    WHERE project.alive = 1 AND phase IN ('gegund', 'lopend', 'concept')
),
expert (place, person) AS MATERIALIZED ( -- in a list of a record a uid is text
    SELECT DISTINCT upper(replace(one.value ->> '$.at', '-', '')), person.id
    FROM person, json_each(affiliations) AS one
    WHERE alive = 1
        AND ifnull(one.value ->> '$.to', '9999') >= substr(?2, 1, length(ifnull(one.value ->> '$.to', '9999')))
        AND (instr(roles, '"onderzoeker"') > 0 OR instr(roles, '"expert"') > 0)
)
SELECT
    place.id,
    (SELECT count(*) FROM running WHERE running.place = place.uid),
    (SELECT count(*)
     FROM link CROSS JOIN record ON record.uid = link.from_uid
         CROSS JOIN study INDEXED BY study_state ON study.id = record.id
     WHERE link.to_uid = place.uid AND link.type = 'performed_by' AND link.alive = 1 AND study.alive = 1),
    (SELECT count(*) FROM expert WHERE expert.place = hex(place.uid)),
    (SELECT max(date) FROM contact_moment WHERE contact_moment.institute = place.uid AND contact_moment.alive = 1)
FROM place

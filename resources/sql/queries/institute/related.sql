-- SPDX-License-Identifier: EUPL-1.2
-- ?1 uid of an institute, ?2 today: what it made, who works there now and when there was contact, by kind and
-- newest first: what it is, a code or word about it, and its date
WITH related (kind, uid, code, title, state, date) AS (
    SELECT record.kind, record.uid, refcode, title, ifnull(study.type, 'rapport'), issued
    FROM link JOIN record ON record.uid = link.from_uid JOIN study ON study.id = record.id
    WHERE link.to_uid = ?1 AND link.type = 'performed_by' AND link.alive = 1 AND study.alive = 1
    UNION ALL
    SELECT record.kind, record.uid, refcode, title, ifnull(phase, 'idee'), ifnull(delivered_on, planned_end)
    FROM research_project AS project JOIN record ON record.id = project.id
    WHERE alive = 1
        AND (contractor = ?1 OR EXISTS (
            SELECT 1 FROM link
            WHERE link.from_uid = record.uid AND link.type = 'subcontractor' AND link.to_uid = ?1 AND link.alive = 1))
    UNION ALL
    SELECT record.kind, record.uid, refcode,
        trim(ifnull(given || ' ', ifnull(initials || ' ', '')) || ifnull(prefix || ' ', '') || family),
        ifnull(one.value ->> '$.function', ''), ''
    FROM person, json_each(affiliations) AS one JOIN record ON record.id = person.id
    WHERE alive = 1 AND upper(replace(one.value ->> '$.at', '-', '')) = hex(?1)
        AND ifnull(one.value ->> '$.to', '9999') >= substr(?2, 1, length(ifnull(one.value ->> '$.to', '9999')))
    UNION ALL
    SELECT record.kind, record.uid, refcode, subject, ifnull(contact_moment.kind, 'gesprek'), date
    FROM contact_moment JOIN record ON record.id = contact_moment.id
    WHERE institute = ?1 AND alive = 1
)
SELECT kind, uid, code, title, state, date FROM related ORDER BY kind, date DESC, title COLLATE NOCASE

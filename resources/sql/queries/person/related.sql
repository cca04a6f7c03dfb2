-- SPDX-License-Identifier: EUPL-1.2
-- ?1 uid of a person, ?2 the same as text: what they wrote, where they were and when there was contact, by kind and
-- newest first: what it is, a code about it, and its date (of an event its first instant)
WITH related (kind, uid, code, title, state, date) AS (
    SELECT record.kind, record.uid, refcode, title, ifnull(type, 'rapport'), issued
    FROM study JOIN record ON record.id = study.id
    WHERE alive = 1 AND instr(contributions, ?2) > 0
    UNION ALL
    SELECT record.kind, record.uid, refcode, title, ifnull(member.role, 'lid'), ifnull(delivered_on, planned_end)
    FROM committee_member AS member
        JOIN record ON record.uid = member.project
        JOIN research_project AS project ON project.id = record.id
    WHERE member.person = ?1 AND member.alive = 1 AND project.alive = 1
    UNION ALL
    SELECT record.kind, record.uid, refcode, title, ifnull(guest.role, 'deelnemer'), start
    FROM participant AS guest JOIN record ON record.uid = guest.event JOIN event ON event.id = record.id
    WHERE guest.person = ?1 AND guest.alive = 1 AND event.alive = 1
    UNION ALL
    SELECT record.kind, record.uid, refcode, subject, ifnull(contact_moment.kind, 'gesprek'), date
    FROM link JOIN record ON record.uid = link.from_uid JOIN contact_moment ON contact_moment.id = record.id
    WHERE link.to_uid = ?1 AND link.type = 'with' AND link.alive = 1 AND contact_moment.alive = 1
)
SELECT kind, uid, code, title, state, date FROM related ORDER BY kind, date DESC, title COLLATE NOCASE

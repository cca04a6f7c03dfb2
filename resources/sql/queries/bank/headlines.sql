-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of record ids: how each is named in a line. A person or institute that went into another one is named
-- as that: what another unit owns still refers to the old one.
WITH RECURSIVE wanted (id, uid, kind) AS (
    SELECT record.id, record.uid, record.kind FROM json_each(?1) AS given JOIN record ON record.id = given.value
),
way (id, as_id, steps) AS (
    SELECT id, id, 0 FROM wanted WHERE kind IN (11, 12)
    UNION ALL
    SELECT way.id, record.id, steps + 1
    FROM way
        LEFT JOIN person ON person.id = as_id AND person.alive = 0
        LEFT JOIN institute ON institute.id = as_id AND institute.alive = 0
        JOIN record ON record.uid = ifnull(person.merged_into, institute.merged_into)
    WHERE steps < 9
),
stands (id, as_id, steps) AS (
    SELECT id, as_id, max(steps) FROM way GROUP BY id
),
line (id, code, title, unit, share, alive) AS (
    SELECT study.id, refcode, title, owner_unit, share_level, alive FROM wanted JOIN study ON study.id = wanted.id
    UNION ALL
    SELECT knowledge_question.id, refcode, text, owner_unit, share_level, alive FROM wanted JOIN knowledge_question ON knowledge_question.id = wanted.id
    UNION ALL
    SELECT research_project.id, refcode, title, owner_unit, share_level, alive FROM wanted JOIN research_project ON research_project.id = wanted.id
    UNION ALL
    SELECT policy_dossier.id, refcode, title, owner_unit, share_level, alive FROM wanted JOIN policy_dossier ON policy_dossier.id = wanted.id
    UNION ALL
    SELECT concept.id, refcode, pref_nl, owner_unit, share_level, alive FROM wanted JOIN concept ON concept.id = wanted.id
    UNION ALL
    SELECT stands.id, refcode, name_nl, owner_unit, share_level, alive FROM stands JOIN institute ON institute.id = stands.as_id
    UNION ALL
    SELECT stands.id, refcode, trim(ifnull(given || ' ', ifnull(initials || ' ', '')) || ifnull(prefix || ' ', '') || family), owner_unit, share_level, alive FROM stands JOIN person ON person.id = stands.as_id
    UNION ALL
    SELECT signal.id, refcode, title, owner_unit, share_level, alive FROM wanted JOIN signal ON signal.id = wanted.id
    UNION ALL
    SELECT event.id, refcode, title, owner_unit, share_level, alive FROM wanted JOIN event ON event.id = wanted.id
    UNION ALL
    SELECT exploration.id, refcode, title, owner_unit, share_level, alive FROM wanted JOIN exploration ON exploration.id = wanted.id
    UNION ALL
    SELECT advice.id, refcode, title, owner_unit, share_level, alive FROM wanted JOIN advice ON advice.id = wanted.id
    UNION ALL
    SELECT approach.id, refcode, name_nl, owner_unit, share_level, alive FROM wanted JOIN approach ON approach.id = wanted.id
    UNION ALL
    SELECT lesson.id, refcode, title, owner_unit, share_level, alive FROM wanted JOIN lesson ON lesson.id = wanted.id
    UNION ALL
    SELECT bulletin.id, refcode, title, owner_unit, share_level, alive FROM wanted JOIN bulletin ON bulletin.id = wanted.id
    UNION ALL
    SELECT contact_moment.id, refcode, subject, owner_unit, share_level, alive FROM wanted JOIN contact_moment ON contact_moment.id = wanted.id
    UNION ALL
    SELECT collection.id, refcode, name_nl, owner_unit, share_level, alive FROM wanted JOIN collection ON collection.id = wanted.id
    UNION ALL
    SELECT external_bank.id, refcode, name, owner_unit, share_level, alive FROM wanted JOIN external_bank ON external_bank.id = wanted.id
    UNION ALL
    SELECT task.id, NULL, what, task.unit, NULL, alive FROM wanted JOIN task ON task.id = wanted.id
    UNION ALL
    SELECT overlap_action.id, NULL, what, lead_unit, NULL, alive FROM wanted JOIN overlap_action ON overlap_action.id = wanted.id
    UNION ALL
    SELECT note.id, NULL, substr(replace(text, char(10), ' '), 1, 300), note.unit, NULL, alive FROM wanted JOIN note ON note.id = wanted.id
    UNION ALL
    SELECT attachment.id, study.refcode, attachment.name, study.owner_unit, study.share_level, attachment.alive
    FROM wanted
        JOIN attachment ON attachment.id = wanted.id
        LEFT JOIN record AS holder ON holder.uid = attachment.about
        LEFT JOIN study ON study.id = holder.id
    UNION ALL
    SELECT insight.id, event.refcode, insight.text, event.owner_unit, event.share_level, insight.alive AND event.alive
    FROM wanted
        JOIN insight ON insight.id = wanted.id
        JOIN record AS meeting ON meeting.uid = insight.event
        JOIN event ON event.id = meeting.id
    UNION ALL
    SELECT unit.id, refcode, name_nl, owner_unit, share_level, alive FROM wanted JOIN unit ON unit.id = wanted.id
)
SELECT
    wanted.id, wanted.uid, wanted.kind, line.code, line.title, line.unit, unit.code, line.share, line.alive
FROM wanted
    JOIN line ON line.id = wanted.id
    LEFT JOIN record AS owner ON owner.uid = line.unit
    LEFT JOIN unit ON unit.id = owner.id

-- SPDX-License-Identifier: EUPL-1.2
-- ?1 authors, ?2 and ?3 years, ?4 units, ?5 dossiers, ?6 concepts: JSON arrays of capitals, or null for all
WITH line (id, uid, unit, year, people, dossier) AS (
    SELECT study.id, record.uid, owner_unit, CAST(substr(issued, 1, 4) AS INTEGER), upper(contributions), NULL
    FROM study JOIN record ON record.id = study.id WHERE alive = 1
    UNION ALL
    SELECT knowledge_question.id, record.uid, owner_unit,
        CAST(substr(ifnull(asked_on, need_by), 1, 4) AS INTEGER), NULL, dossier
    FROM knowledge_question JOIN record ON record.id = knowledge_question.id WHERE alive = 1
    UNION ALL
    SELECT research_project.id, record.uid, owner_unit,
        CAST(substr(ifnull(start, planned_start), 1, 4) AS INTEGER), NULL, NULL
    FROM research_project JOIN record ON record.id = research_project.id WHERE alive = 1
    UNION ALL
    SELECT signal.id, record.uid, owner_unit, CAST(substr(observed_on, 1, 4) AS INTEGER), NULL, NULL
    FROM signal JOIN record ON record.id = signal.id WHERE alive = 1
    UNION ALL
    SELECT event.id, record.uid, owner_unit, CAST(substr(start, 1, 4) AS INTEGER), NULL, NULL
    FROM event JOIN record ON record.id = event.id WHERE alive = 1
    UNION ALL
    SELECT exploration.id, record.uid, owner_unit, CAST(substr(ifnull(from_date, to_date), 1, 4) AS INTEGER), NULL, NULL
    FROM exploration JOIN record ON record.id = exploration.id WHERE alive = 1
    UNION ALL
    SELECT advice.id, record.uid, owner_unit, CAST(substr(ifnull(offered_on, decision_on), 1, 4) AS INTEGER), upper(addressee), NULL
    FROM advice JOIN record ON record.id = advice.id WHERE alive = 1
    UNION ALL
    SELECT lesson.id, record.uid, owner_unit, NULL, NULL, dossier
    FROM lesson JOIN record ON record.id = lesson.id WHERE alive = 1
    UNION ALL
    SELECT approach.id, record.uid, owner_unit, NULL, NULL, NULL
    FROM approach JOIN record ON record.id = approach.id WHERE alive = 1
    UNION ALL
    SELECT bulletin.id, record.uid, owner_unit, CAST(substr(issued_on, 1, 4) AS INTEGER), upper(editor), NULL
    FROM bulletin JOIN record ON record.id = bulletin.id WHERE alive = 1
    UNION ALL
    SELECT contact_moment.id, record.uid, owner_unit, CAST(substr(date, 1, 4) AS INTEGER), NULL, NULL
    FROM contact_moment JOIN record ON record.id = contact_moment.id WHERE alive = 1
    UNION ALL
    SELECT policy_dossier.id, record.uid, owner_unit, NULL, NULL, record.uid
    FROM policy_dossier JOIN record ON record.id = policy_dossier.id WHERE alive = 1
    UNION ALL
    SELECT collection.id, record.uid, owner_unit, NULL, NULL, NULL
    FROM collection JOIN record ON record.id = collection.id WHERE alive = 1
    UNION ALL
    SELECT external_bank.id, record.uid, owner_unit, NULL, NULL, NULL
    FROM external_bank JOIN record ON record.id = external_bank.id WHERE alive = 1
    UNION ALL
    SELECT institute.id, record.uid, owner_unit, NULL, NULL, NULL
    FROM institute JOIN record ON record.id = institute.id WHERE alive = 1
    UNION ALL
    SELECT person.id, record.uid, owner_unit, NULL, NULL, NULL
    FROM person JOIN record ON record.id = person.id WHERE alive = 1
    UNION ALL
    SELECT note.id, record.uid, unit, NULL, NULL, about
    FROM note JOIN record ON record.id = note.id WHERE alive = 1
    UNION ALL
    SELECT task.id, record.uid, unit, CAST(substr(due, 1, 4) AS INTEGER), upper(who), about
    FROM task JOIN record ON record.id = task.id WHERE alive = 1
    UNION ALL
    SELECT overlap_action.id, record.uid, lead_unit, CAST(substr(due, 1, 4) AS INTEGER), NULL, NULL
    FROM overlap_action JOIN record ON record.id = overlap_action.id WHERE alive = 1
),
allowed (id, uid) AS (
    SELECT line.id, line.uid
    FROM line
    WHERE (?1 IS NULL OR EXISTS (SELECT 1 FROM json_each(?1) WHERE instr(people, value) > 0))
        AND (?2 IS NULL OR year BETWEEN ?2 AND ?3)
        AND (?4 IS NULL OR EXISTS (
            SELECT 1 FROM record JOIN unit ON unit.id = record.id
            WHERE record.uid = line.unit AND upper(unit.code) IN (SELECT value FROM json_each(?4))))
        AND (?5 IS NULL OR EXISTS (
            SELECT 1 FROM record JOIN policy_dossier ON policy_dossier.id = record.id
            WHERE (record.uid = line.dossier
                   OR record.uid IN (SELECT to_uid FROM link
                                     WHERE from_uid = line.uid AND type = 'dossier' AND link.alive = 1)
                   OR record.uid IN (SELECT signal_dossier_link.dossier FROM signal_dossier_link
                                     WHERE signal = line.uid AND signal_dossier_link.alive = 1))
                AND (upper(policy_dossier.code) IN (SELECT value FROM json_each(?5))
                     OR EXISTS (SELECT 1 FROM json_each(?5) WHERE instr(upper(title), value) > 0))))
        AND (?6 IS NULL OR EXISTS (
            SELECT 1 FROM link JOIN record ON record.uid = link.to_uid JOIN concept ON concept.id = record.id
            WHERE link.from_uid = line.uid AND link.type = 'concept' AND link.alive = 1
                AND upper(pref_nl) IN (SELECT value FROM json_each(?6))))
)
SELECT id FROM allowed
UNION ALL -- a file is filtered as the record that it belongs to
SELECT attachment.id FROM attachment WHERE attachment.alive = 1 AND attachment.about IN (SELECT uid FROM allowed)

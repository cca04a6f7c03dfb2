-- SPDX-License-Identifier: EUPL-1.2
-- In which records in use the family name ?1 stands in a text that names no person; ?2 the uid of the person as text:
-- the id, and the text.
SELECT study.id, ifnull(one.value ->> '$.name', '')
FROM study, json_each(contributions) AS one
WHERE alive = 1 AND instr(lower(one.value ->> '$.name'), lower(?1)) > 0 AND ifnull(one.value ->> '$.person', '') <> ?2
UNION ALL
SELECT id, name FROM participant WHERE alive = 1 AND person IS NULL AND instr(lower(name), lower(?1)) > 0
UNION ALL
SELECT id, speaker_name FROM agenda_item WHERE alive = 1 AND instr(lower(speaker_name), lower(?1)) > 0
UNION ALL
SELECT id, who FROM task WHERE alive = 1 AND instr(lower(who), lower(?1)) > 0
UNION ALL
SELECT id, text FROM note WHERE alive = 1 AND instr(lower(text), lower(?1)) > 0
UNION ALL
SELECT id, notes FROM contact_moment WHERE alive = 1 AND instr(lower(notes), lower(?1)) > 0
UNION ALL
SELECT id, report FROM event WHERE alive = 1 AND instr(lower(report), lower(?1)) > 0
UNION ALL
SELECT id, addressee FROM advice WHERE alive = 1 AND instr(lower(addressee), lower(?1)) > 0
UNION ALL
SELECT id, name FROM profile WHERE alive = 1 AND instr(lower(name), lower(?1)) > 0

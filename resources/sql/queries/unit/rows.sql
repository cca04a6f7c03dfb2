-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids; rows come back in that order
WITH wanted (nth, id) AS (SELECT key, value FROM json_each(?1))
SELECT
    unit.id, (SELECT uid FROM record WHERE record.id = unit.id) AS uid, alive, conflict, revision,
    created_at, created_by, changed_at, changed_by, refcode, owner_unit, share_level, record_state, origin,
    keywords, external_id, extra, code, name_nl, name_en, kind, parent, is_coordinator,
    knowledge_group_name, mailbox, colour, pattern, valid_from, valid_to, successor, active,
    alternative_names
FROM wanted JOIN unit ON unit.id = wanted.id
ORDER BY nth

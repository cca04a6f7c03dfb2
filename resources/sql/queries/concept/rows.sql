-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids; rows come back in that order
WITH wanted (nth, id) AS (SELECT key, value FROM json_each(?1))
SELECT
    concept.id, (SELECT uid FROM record WHERE record.id = concept.id) AS uid, alive, conflict, revision,
    created_at, created_by, changed_at, changed_by, refcode, owner_unit, share_level, record_state, origin,
    keywords, external_id, extra, pref_nl, pref_en, alt_nl, hidden_nl, broader, definition_nl, scheme,
    status, replaced_by, is_general, external_uri
FROM wanted JOIN concept ON concept.id = wanted.id
ORDER BY nth

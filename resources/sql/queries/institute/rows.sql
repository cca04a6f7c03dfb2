-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids; rows come back in that order
WITH wanted (nth, id) AS (SELECT key, value FROM json_each(?1))
SELECT
    institute.id, (SELECT uid FROM record WHERE record.id = institute.id) AS uid, alive, conflict,
    revision, created_at, created_by, changed_at, changed_by, refcode, owner_unit, share_level,
    record_state, origin, keywords, external_id, extra, name_nl, name_en, abbreviation, kind, country, ror,
    website, relation_owner, agreements, active, merged_into
FROM wanted JOIN institute ON institute.id = wanted.id
ORDER BY nth

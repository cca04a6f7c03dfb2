-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids; rows come back in that order
WITH wanted (nth, id) AS (SELECT key, value FROM json_each(?1))
SELECT
    person.id, (SELECT uid FROM record WHERE record.id = person.id) AS uid, alive, conflict, revision,
    created_at, created_by, changed_at, changed_by, refcode, owner_unit, share_level, record_state, origin,
    keywords, external_id, extra, given, prefix, family, suffix, titles, initials, roles, affiliations,
    orcid, email, phone, contact_public, privacy_ground, review_after,
    no_contact, merged_into
FROM wanted JOIN person ON person.id = wanted.id
ORDER BY nth

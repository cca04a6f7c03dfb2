-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO person (
    id, alive, conflict, revision, created_at, created_by, changed_at, changed_by, refcode, owner_unit,
    share_level, record_state, origin, keywords, external_id, extra, given, prefix, family, suffix, titles,
    initials, roles, affiliations, orcid, email, phone, contact_public, privacy_ground, review_after,
    no_contact, merged_into
)
VALUES (
    :id, :alive, :conflict, :revision, :created_at, :created_by, :changed_at, :changed_by, :refcode,
    :owner_unit, :share_level, :record_state, :origin, :keywords, :external_id, :extra, :given, :prefix,
    :family, :suffix, :titles, :initials, :roles, :affiliations, :orcid, :email, :phone, :contact_public,
    :privacy_ground, :review_after, :no_contact, :merged_into
)
ON CONFLICT (id) DO UPDATE SET
    alive = excluded.alive, conflict = excluded.conflict, revision = excluded.revision,
    created_at = excluded.created_at, created_by = excluded.created_by, changed_at = excluded.changed_at,
    changed_by = excluded.changed_by, refcode = excluded.refcode, owner_unit = excluded.owner_unit,
    share_level = excluded.share_level, record_state = excluded.record_state, origin = excluded.origin,
    keywords = excluded.keywords, external_id = excluded.external_id, extra = excluded.extra,
    given = excluded.given, prefix = excluded.prefix, family = excluded.family, suffix = excluded.suffix,
    titles = excluded.titles, initials = excluded.initials, roles = excluded.roles,
    affiliations = excluded.affiliations, orcid = excluded.orcid, email = excluded.email,
    phone = excluded.phone, contact_public = excluded.contact_public,
    privacy_ground = excluded.privacy_ground, review_after = excluded.review_after,
    no_contact = excluded.no_contact, merged_into = excluded.merged_into

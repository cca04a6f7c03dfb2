-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO collection (
    id, alive, conflict, revision, created_at, created_by, changed_at, changed_by, refcode, owner_unit,
    share_level, record_state, origin, keywords, external_id, extra, name_nl, name_en, audience,
    description, contact_unit, rule, public, slug
)
VALUES (
    :id, :alive, :conflict, :revision, :created_at, :created_by, :changed_at, :changed_by, :refcode,
    :owner_unit, :share_level, :record_state, :origin, :keywords, :external_id, :extra, :name_nl,
    :name_en, :audience, :description, :contact_unit, :rule, :public, :slug
)
ON CONFLICT (id) DO UPDATE SET
    alive = excluded.alive, conflict = excluded.conflict, revision = excluded.revision,
    created_at = excluded.created_at, created_by = excluded.created_by, changed_at = excluded.changed_at,
    changed_by = excluded.changed_by, refcode = excluded.refcode, owner_unit = excluded.owner_unit,
    share_level = excluded.share_level, record_state = excluded.record_state, origin = excluded.origin,
    keywords = excluded.keywords, external_id = excluded.external_id, extra = excluded.extra,
    name_nl = excluded.name_nl, name_en = excluded.name_en, audience = excluded.audience,
    description = excluded.description, contact_unit = excluded.contact_unit, rule = excluded.rule,
    public = excluded.public, slug = excluded.slug

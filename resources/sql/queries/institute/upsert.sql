-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO institute (
    id, alive, conflict, revision, created_at, created_by, changed_at, changed_by, refcode, owner_unit,
    share_level, record_state, origin, keywords, external_id, extra, name_nl, name_en, abbreviation, kind,
    country, ror, website, relation_owner, agreements, active, merged_into
)
VALUES (
    :id, :alive, :conflict, :revision, :created_at, :created_by, :changed_at, :changed_by, :refcode,
    :owner_unit, :share_level, :record_state, :origin, :keywords, :external_id, :extra, :name_nl, :name_en,
    :abbreviation, :kind, :country, :ror, :website, :relation_owner, :agreements, :active,
    :merged_into
)
ON CONFLICT (id) DO UPDATE SET
    alive = excluded.alive, conflict = excluded.conflict, revision = excluded.revision,
    created_at = excluded.created_at, created_by = excluded.created_by, changed_at = excluded.changed_at,
    changed_by = excluded.changed_by, refcode = excluded.refcode, owner_unit = excluded.owner_unit,
    share_level = excluded.share_level, record_state = excluded.record_state, origin = excluded.origin,
    keywords = excluded.keywords, external_id = excluded.external_id, extra = excluded.extra,
    name_nl = excluded.name_nl, name_en = excluded.name_en, abbreviation = excluded.abbreviation,
    kind = excluded.kind, country = excluded.country, ror = excluded.ror, website = excluded.website,
    relation_owner = excluded.relation_owner, agreements = excluded.agreements, active = excluded.active,
    merged_into = excluded.merged_into

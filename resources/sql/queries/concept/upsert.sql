-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO concept (
    id, alive, conflict, revision, created_at, created_by, changed_at, changed_by, refcode, owner_unit,
    share_level, record_state, origin, keywords, external_id, extra, pref_nl, pref_en, alt_nl, hidden_nl,
    broader, definition_nl, scheme, status, replaced_by, is_general, external_uri
)
VALUES (
    :id, :alive, :conflict, :revision, :created_at, :created_by, :changed_at, :changed_by, :refcode,
    :owner_unit, :share_level, :record_state, :origin, :keywords, :external_id, :extra, :pref_nl, :pref_en,
    :alt_nl, :hidden_nl, :broader, :definition_nl, :scheme, :status, :replaced_by, :is_general,
    :external_uri
)
ON CONFLICT (id) DO UPDATE SET
    alive = excluded.alive, conflict = excluded.conflict, revision = excluded.revision,
    created_at = excluded.created_at, created_by = excluded.created_by, changed_at = excluded.changed_at,
    changed_by = excluded.changed_by, refcode = excluded.refcode, owner_unit = excluded.owner_unit,
    share_level = excluded.share_level, record_state = excluded.record_state, origin = excluded.origin,
    keywords = excluded.keywords, external_id = excluded.external_id, extra = excluded.extra,
    pref_nl = excluded.pref_nl, pref_en = excluded.pref_en, alt_nl = excluded.alt_nl,
    hidden_nl = excluded.hidden_nl, broader = excluded.broader, definition_nl = excluded.definition_nl,
    scheme = excluded.scheme, status = excluded.status, replaced_by = excluded.replaced_by,
    is_general = excluded.is_general, external_uri = excluded.external_uri

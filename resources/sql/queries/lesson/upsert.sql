-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO lesson (
    id, alive, conflict, revision, created_at, created_by, changed_at, changed_by, refcode, owner_unit,
    share_level, record_state, origin, keywords, external_id, extra, title, situation, what_we_did,
    what_worked, what_did_not, advice_to_others, approach, dossier, comes_from, contact
)
VALUES (
    :id, :alive, :conflict, :revision, :created_at, :created_by, :changed_at, :changed_by, :refcode,
    :owner_unit, :share_level, :record_state, :origin, :keywords, :external_id, :extra, :title,
    :situation, :what_we_did, :what_worked, :what_did_not, :advice_to_others, :approach, :dossier,
    :comes_from, :contact
)
ON CONFLICT (id) DO UPDATE SET
    alive = excluded.alive, conflict = excluded.conflict, revision = excluded.revision,
    created_at = excluded.created_at, created_by = excluded.created_by, changed_at = excluded.changed_at,
    changed_by = excluded.changed_by, refcode = excluded.refcode, owner_unit = excluded.owner_unit,
    share_level = excluded.share_level, record_state = excluded.record_state, origin = excluded.origin,
    keywords = excluded.keywords, external_id = excluded.external_id, extra = excluded.extra,
    title = excluded.title, situation = excluded.situation, what_we_did = excluded.what_we_did,
    what_worked = excluded.what_worked, what_did_not = excluded.what_did_not,
    advice_to_others = excluded.advice_to_others, approach = excluded.approach,
    dossier = excluded.dossier, comes_from = excluded.comes_from, contact = excluded.contact

-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO exploration (
    id, alive, conflict, revision, created_at, created_by, changed_at, changed_by, refcode, owner_unit,
    share_level, record_state, origin, keywords, external_id, extra, title, central_question,
    agenda_horizon, lead, status, from_date, to_date, scope, result_summary
)
VALUES (
    :id, :alive, :conflict, :revision, :created_at, :created_by, :changed_at, :changed_by, :refcode,
    :owner_unit, :share_level, :record_state, :origin, :keywords, :external_id, :extra, :title,
    :central_question, :agenda_horizon, :lead, :status, :from_date, :to_date, :scope, :result_summary
)
ON CONFLICT (id) DO UPDATE SET
    alive = excluded.alive, conflict = excluded.conflict, revision = excluded.revision,
    created_at = excluded.created_at, created_by = excluded.created_by, changed_at = excluded.changed_at,
    changed_by = excluded.changed_by, refcode = excluded.refcode, owner_unit = excluded.owner_unit,
    share_level = excluded.share_level, record_state = excluded.record_state, origin = excluded.origin,
    keywords = excluded.keywords, external_id = excluded.external_id, extra = excluded.extra,
    title = excluded.title, central_question = excluded.central_question,
    agenda_horizon = excluded.agenda_horizon, lead = excluded.lead, status = excluded.status,
    from_date = excluded.from_date, to_date = excluded.to_date, scope = excluded.scope,
    result_summary = excluded.result_summary

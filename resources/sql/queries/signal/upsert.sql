-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO signal (
    id, alive, conflict, revision, created_at, created_by, changed_at, changed_by, refcode, owner_unit,
    share_level, record_state, origin, keywords, external_id, extra, title, description, kind, arena,
    destep, sources, observed_on, horizon, impact, likelihood, direction, act_before, ministry_wide,
    wide_reason, urgency_override, urgency_reason, status, follow_up_kind, follow_up, result,
    set_aside_reason, next_review, region
)
VALUES (
    :id, :alive, :conflict, :revision, :created_at, :created_by, :changed_at, :changed_by, :refcode,
    :owner_unit, :share_level, :record_state, :origin, :keywords, :external_id, :extra, :title,
    :description, :kind, :arena, :destep, :sources, :observed_on, :horizon, :impact, :likelihood,
    :direction, :act_before, :ministry_wide, :wide_reason, :urgency_override, :urgency_reason, :status,
    :follow_up_kind, :follow_up, :result, :set_aside_reason, :next_review, :region
)
ON CONFLICT (id) DO UPDATE SET
    alive = excluded.alive, conflict = excluded.conflict, revision = excluded.revision,
    created_at = excluded.created_at, created_by = excluded.created_by, changed_at = excluded.changed_at,
    changed_by = excluded.changed_by, refcode = excluded.refcode, owner_unit = excluded.owner_unit,
    share_level = excluded.share_level, record_state = excluded.record_state, origin = excluded.origin,
    keywords = excluded.keywords, external_id = excluded.external_id, extra = excluded.extra,
    title = excluded.title, description = excluded.description, kind = excluded.kind,
    arena = excluded.arena, destep = excluded.destep, sources = excluded.sources,
    observed_on = excluded.observed_on, horizon = excluded.horizon, impact = excluded.impact,
    likelihood = excluded.likelihood, direction = excluded.direction, act_before = excluded.act_before,
    ministry_wide = excluded.ministry_wide, wide_reason = excluded.wide_reason,
    urgency_override = excluded.urgency_override, urgency_reason = excluded.urgency_reason,
    status = excluded.status, follow_up_kind = excluded.follow_up_kind, follow_up = excluded.follow_up,
    result = excluded.result, set_aside_reason = excluded.set_aside_reason,
    next_review = excluded.next_review, region = excluded.region

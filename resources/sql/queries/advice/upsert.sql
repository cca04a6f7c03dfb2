-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO advice (
    id, alive, conflict, revision, created_at, created_by, changed_at, changed_by, refcode, owner_unit,
    share_level, record_state, origin, keywords, external_id, extra, title, addressee_kind, addressee,
    from_unit, decision_on, reason, key_message, requested, dilemma, options, gaps_text, no_gaps, status,
    offered_on, outcome_on, outcome_note, version
)
VALUES (
    :id, :alive, :conflict, :revision, :created_at, :created_by, :changed_at, :changed_by, :refcode,
    :owner_unit, :share_level, :record_state, :origin, :keywords, :external_id, :extra, :title,
    :addressee_kind, :addressee, :from_unit, :decision_on, :reason, :key_message, :requested, :dilemma,
    :options, :gaps_text, :no_gaps, :status, :offered_on, :outcome_on, :outcome_note, :version
)
ON CONFLICT (id) DO UPDATE SET
    alive = excluded.alive, conflict = excluded.conflict, revision = excluded.revision,
    created_at = excluded.created_at, created_by = excluded.created_by, changed_at = excluded.changed_at,
    changed_by = excluded.changed_by, refcode = excluded.refcode, owner_unit = excluded.owner_unit,
    share_level = excluded.share_level, record_state = excluded.record_state, origin = excluded.origin,
    keywords = excluded.keywords, external_id = excluded.external_id, extra = excluded.extra,
    title = excluded.title, addressee_kind = excluded.addressee_kind, addressee = excluded.addressee,
    from_unit = excluded.from_unit, decision_on = excluded.decision_on, reason = excluded.reason,
    key_message = excluded.key_message, requested = excluded.requested, dilemma = excluded.dilemma,
    options = excluded.options, gaps_text = excluded.gaps_text, no_gaps = excluded.no_gaps,
    status = excluded.status, offered_on = excluded.offered_on, outcome_on = excluded.outcome_on,
    outcome_note = excluded.outcome_note, version = excluded.version

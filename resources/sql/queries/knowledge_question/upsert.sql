-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO knowledge_question (
    id, alive, conflict, revision, created_at, created_by, changed_at, changed_by, refcode, owner_unit,
    share_level, record_state, origin, keywords, external_id, extra, text, explanation, kind, dossier,
    asked_by_kind, audience, need_class, decision_supported, need_by, status, answer_summary, answered_on,
    revisit_on, merged_into, asked_on, answered_in_meeting,
    reopen_reason
)
VALUES (
    :id, :alive, :conflict, :revision, :created_at, :created_by, :changed_at, :changed_by, :refcode,
    :owner_unit, :share_level, :record_state, :origin, :keywords, :external_id, :extra, :text,
    :explanation, :kind, :dossier, :asked_by_kind, :audience, :need_class, :decision_supported, :need_by,
    :status, :answer_summary, :answered_on, :revisit_on, :merged_into, :asked_on, :answered_in_meeting,
    :reopen_reason
)
ON CONFLICT (id) DO UPDATE SET
    alive = excluded.alive, conflict = excluded.conflict, revision = excluded.revision,
    created_at = excluded.created_at, created_by = excluded.created_by, changed_at = excluded.changed_at,
    changed_by = excluded.changed_by, refcode = excluded.refcode, owner_unit = excluded.owner_unit,
    share_level = excluded.share_level, record_state = excluded.record_state, origin = excluded.origin,
    keywords = excluded.keywords, external_id = excluded.external_id, extra = excluded.extra,
    text = excluded.text, explanation = excluded.explanation, kind = excluded.kind,
    dossier = excluded.dossier, asked_by_kind = excluded.asked_by_kind, audience = excluded.audience,
    need_class = excluded.need_class, decision_supported = excluded.decision_supported,
    need_by = excluded.need_by, status = excluded.status, answer_summary = excluded.answer_summary,
    answered_on = excluded.answered_on, revisit_on = excluded.revisit_on,
    merged_into = excluded.merged_into, asked_on = excluded.asked_on,
    answered_in_meeting = excluded.answered_in_meeting,
    reopen_reason = excluded.reopen_reason

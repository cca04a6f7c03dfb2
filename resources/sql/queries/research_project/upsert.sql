-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO research_project (
    id, alive, conflict, revision, created_at, created_by, changed_at, changed_by, refcode, owner_unit,
    share_level, record_state, origin, keywords, external_id, extra, title, kind, phase, central_question,
    existing_knowledge_checked, knowledge_checked_by, knowledge_checked_on, knowledge_top,
    knowledge_remark, lead, contractor, budget_estimate, budget_granted, spent, cost_split, budget_article,
    in_sea, sea_theme, sea_subtheme, independence, conflict_note, planned_start, start, planned_end,
    draft_on, delivered_on, reaction_on, closed_on, reaction_reference, reaction_summary, stop_reason,
    phase_remark
)
VALUES (
    :id, :alive, :conflict, :revision, :created_at, :created_by, :changed_at, :changed_by, :refcode,
    :owner_unit, :share_level, :record_state, :origin, :keywords, :external_id, :extra, :title, :kind,
    :phase, :central_question, :existing_knowledge_checked, :knowledge_checked_by, :knowledge_checked_on,
    :knowledge_top, :knowledge_remark, :lead, :contractor, :budget_estimate, :budget_granted, :spent,
    :cost_split, :budget_article, :in_sea, :sea_theme, :sea_subtheme, :independence, :conflict_note,
    :planned_start, :start, :planned_end, :draft_on, :delivered_on, :reaction_on, :closed_on,
    :reaction_reference, :reaction_summary, :stop_reason,
    :phase_remark
)
ON CONFLICT (id) DO UPDATE SET
    alive = excluded.alive, conflict = excluded.conflict, revision = excluded.revision,
    created_at = excluded.created_at, created_by = excluded.created_by, changed_at = excluded.changed_at,
    changed_by = excluded.changed_by, refcode = excluded.refcode, owner_unit = excluded.owner_unit,
    share_level = excluded.share_level, record_state = excluded.record_state, origin = excluded.origin,
    keywords = excluded.keywords, external_id = excluded.external_id, extra = excluded.extra,
    title = excluded.title, kind = excluded.kind, phase = excluded.phase,
    central_question = excluded.central_question,
    existing_knowledge_checked = excluded.existing_knowledge_checked,
    knowledge_checked_by = excluded.knowledge_checked_by,
    knowledge_checked_on = excluded.knowledge_checked_on, knowledge_top = excluded.knowledge_top,
    knowledge_remark = excluded.knowledge_remark, lead = excluded.lead, contractor = excluded.contractor,
    budget_estimate = excluded.budget_estimate, budget_granted = excluded.budget_granted,
    spent = excluded.spent, cost_split = excluded.cost_split, budget_article = excluded.budget_article,
    in_sea = excluded.in_sea, sea_theme = excluded.sea_theme, sea_subtheme = excluded.sea_subtheme,
    independence = excluded.independence, conflict_note = excluded.conflict_note,
    planned_start = excluded.planned_start, start = excluded.start, planned_end = excluded.planned_end,
    draft_on = excluded.draft_on, delivered_on = excluded.delivered_on, reaction_on = excluded.reaction_on,
    closed_on = excluded.closed_on, reaction_reference = excluded.reaction_reference,
    reaction_summary = excluded.reaction_summary, stop_reason = excluded.stop_reason,
    phase_remark = excluded.phase_remark

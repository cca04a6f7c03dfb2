-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO policy_dossier (
    id, alive, conflict, revision, created_at, created_by, changed_at, changed_by, refcode, owner_unit,
    share_level, record_state, origin, keywords, external_id, extra, code, title, description,
    agenda_horizon, priority, priority_from, priority_to, freshness_months, status, parliamentary_dossier,
    budget_article
)
VALUES (
    :id, :alive, :conflict, :revision, :created_at, :created_by, :changed_at, :changed_by, :refcode,
    :owner_unit, :share_level, :record_state, :origin, :keywords, :external_id, :extra, :code, :title,
    :description, :agenda_horizon, :priority, :priority_from, :priority_to, :freshness_months, :status,
    :parliamentary_dossier, :budget_article
)
ON CONFLICT (id) DO UPDATE SET
    alive = excluded.alive, conflict = excluded.conflict, revision = excluded.revision,
    created_at = excluded.created_at, created_by = excluded.created_by, changed_at = excluded.changed_at,
    changed_by = excluded.changed_by, refcode = excluded.refcode, owner_unit = excluded.owner_unit,
    share_level = excluded.share_level, record_state = excluded.record_state, origin = excluded.origin,
    keywords = excluded.keywords, external_id = excluded.external_id, extra = excluded.extra,
    code = excluded.code, title = excluded.title, description = excluded.description,
    agenda_horizon = excluded.agenda_horizon, priority = excluded.priority,
    priority_from = excluded.priority_from, priority_to = excluded.priority_to,
    freshness_months = excluded.freshness_months, status = excluded.status,
    parliamentary_dossier = excluded.parliamentary_dossier, budget_article = excluded.budget_article

-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO finding (
    id, alive, conflict, revision, created_at, created_by, changed_at, changed_by, study, approach,
    direction, strength, statement, outcome, target_group, context, conditions, effect_size, page, quote,
    assessed_by, assessed_on
)
VALUES (
    :id, :alive, :conflict, :revision, :created_at, :created_by, :changed_at, :changed_by, :study,
    :approach, :direction, :strength, :statement, :outcome, :target_group, :context, :conditions,
    :effect_size, :page, :quote, :assessed_by, :assessed_on
)
ON CONFLICT (id) DO UPDATE SET
    alive = excluded.alive, conflict = excluded.conflict, revision = excluded.revision,
    created_at = excluded.created_at, created_by = excluded.created_by, changed_at = excluded.changed_at,
    changed_by = excluded.changed_by, study = excluded.study, approach = excluded.approach,
    direction = excluded.direction, strength = excluded.strength, statement = excluded.statement,
    outcome = excluded.outcome, target_group = excluded.target_group, context = excluded.context,
    conditions = excluded.conditions, effect_size = excluded.effect_size, page = excluded.page,
    quote = excluded.quote, assessed_by = excluded.assessed_by, assessed_on = excluded.assessed_on

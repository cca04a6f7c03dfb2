-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO task (
    id, alive, conflict, revision, created_at, created_by, changed_at, changed_by, what, about, due, who,
    status, origin, weeks_before, unit
)
VALUES (
    :id, :alive, :conflict, :revision, :created_at, :created_by, :changed_at, :changed_by, :what, :about,
    :due, :who, :status, :origin, :weeks_before, :unit
)
ON CONFLICT (id) DO UPDATE SET
    alive = excluded.alive, conflict = excluded.conflict, revision = excluded.revision,
    created_at = excluded.created_at, created_by = excluded.created_by, changed_at = excluded.changed_at,
    changed_by = excluded.changed_by, what = excluded.what, about = excluded.about, due = excluded.due,
    who = excluded.who, status = excluded.status, origin = excluded.origin,
    weeks_before = excluded.weeks_before, unit = excluded.unit

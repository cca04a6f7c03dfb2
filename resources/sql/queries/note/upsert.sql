-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO note (
    id, alive, conflict, revision, created_at, created_by, changed_at, changed_by, about, text, visibility,
    unit
)
VALUES (
    :id, :alive, :conflict, :revision, :created_at, :created_by, :changed_at, :changed_by, :about, :text,
    :visibility, :unit
)
ON CONFLICT (id) DO UPDATE SET
    alive = excluded.alive, conflict = excluded.conflict, revision = excluded.revision,
    created_at = excluded.created_at, created_by = excluded.created_by, changed_at = excluded.changed_at,
    changed_by = excluded.changed_by, about = excluded.about, text = excluded.text,
    visibility = excluded.visibility, unit = excluded.unit

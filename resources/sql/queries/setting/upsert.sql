-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO setting (
    id, alive, conflict, revision, created_at, created_by, changed_at, changed_by, name, value
)
VALUES (
    :id, :alive, :conflict, :revision, :created_at, :created_by, :changed_at, :changed_by, :name, :value
)
ON CONFLICT (id) DO UPDATE SET
    alive = excluded.alive, conflict = excluded.conflict, revision = excluded.revision,
    created_at = excluded.created_at, created_by = excluded.created_by, changed_at = excluded.changed_at,
    changed_by = excluded.changed_by, name = excluded.name, value = excluded.value

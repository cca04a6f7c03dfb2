-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO profile (
    id, alive, conflict, revision, created_at, created_by, changed_at, changed_by, name, initials, unit,
    role, language
)
VALUES (
    :id, :alive, :conflict, :revision, :created_at, :created_by, :changed_at, :changed_by, :name,
    :initials, :unit, :role, :language
)
ON CONFLICT (id) DO UPDATE SET
    alive = excluded.alive, conflict = excluded.conflict, revision = excluded.revision,
    created_at = excluded.created_at, created_by = excluded.created_by, changed_at = excluded.changed_at,
    changed_by = excluded.changed_by, name = excluded.name, initials = excluded.initials,
    unit = excluded.unit, role = excluded.role, language = excluded.language

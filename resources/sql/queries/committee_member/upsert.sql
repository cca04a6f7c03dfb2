-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO committee_member (
    id, alive, conflict, revision, created_at, created_by, changed_at, changed_by, project, person, role,
    independent, from_date, to_date, unit
)
VALUES (
    :id, :alive, :conflict, :revision, :created_at, :created_by, :changed_at, :changed_by, :project,
    :person, :role, :independent, :from_date, :to_date, :unit
)
ON CONFLICT (id) DO UPDATE SET
    alive = excluded.alive, conflict = excluded.conflict, revision = excluded.revision,
    created_at = excluded.created_at, created_by = excluded.created_by, changed_at = excluded.changed_at,
    changed_by = excluded.changed_by, project = excluded.project, person = excluded.person,
    role = excluded.role, independent = excluded.independent, from_date = excluded.from_date,
    to_date = excluded.to_date, unit = excluded.unit

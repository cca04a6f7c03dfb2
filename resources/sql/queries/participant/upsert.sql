-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO participant (
    id, alive, conflict, revision, created_at, created_by, changed_at, changed_by, event, person, name,
    organisation, role, side, rsvp, attended, needs
)
VALUES (
    :id, :alive, :conflict, :revision, :created_at, :created_by, :changed_at, :changed_by, :event,
    :person, :name, :organisation, :role, :side, :rsvp, :attended, :needs
)
ON CONFLICT (id) DO UPDATE SET
    alive = excluded.alive, conflict = excluded.conflict, revision = excluded.revision,
    created_at = excluded.created_at, created_by = excluded.created_by, changed_at = excluded.changed_at,
    changed_by = excluded.changed_by, event = excluded.event, person = excluded.person,
    name = excluded.name, organisation = excluded.organisation, role = excluded.role,
    side = excluded.side, rsvp = excluded.rsvp, attended = excluded.attended, needs = excluded.needs

-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO citation (
    id, alive, conflict, revision, created_at, created_by, changed_at, changed_by, cited_in, sequence,
    target, other, locator, note
)
VALUES (
    :id, :alive, :conflict, :revision, :created_at, :created_by, :changed_at, :changed_by, :cited_in,
    :sequence, :target, :other, :locator, :note
)
ON CONFLICT (id) DO UPDATE SET
    alive = excluded.alive, conflict = excluded.conflict, revision = excluded.revision,
    created_at = excluded.created_at, created_by = excluded.created_by, changed_at = excluded.changed_at,
    changed_by = excluded.changed_by, cited_in = excluded.cited_in, sequence = excluded.sequence,
    target = excluded.target, other = excluded.other, locator = excluded.locator, note = excluded.note

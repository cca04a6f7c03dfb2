-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO insight (
    id, alive, conflict, revision, created_at, created_by, changed_at, changed_by, event, sequence, text,
    by_whom
)
VALUES (
    :id, :alive, :conflict, :revision, :created_at, :created_by, :changed_at, :changed_by, :event,
    :sequence, :text, :by_whom
)
ON CONFLICT (id) DO UPDATE SET
    alive = excluded.alive, conflict = excluded.conflict, revision = excluded.revision,
    created_at = excluded.created_at, created_by = excluded.created_by, changed_at = excluded.changed_at,
    changed_by = excluded.changed_by, event = excluded.event, sequence = excluded.sequence,
    text = excluded.text, by_whom = excluded.by_whom

-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO dossier_milestone (
    id, alive, conflict, revision, created_at, created_by, changed_at, changed_by, dossier, date, label,
    kind, certainty
)
VALUES (
    :id, :alive, :conflict, :revision, :created_at, :created_by, :changed_at, :changed_by, :dossier, :date,
    :label, :kind, :certainty
)
ON CONFLICT (id) DO UPDATE SET
    alive = excluded.alive, conflict = excluded.conflict, revision = excluded.revision,
    created_at = excluded.created_at, created_by = excluded.created_by, changed_at = excluded.changed_at,
    changed_by = excluded.changed_by, dossier = excluded.dossier, date = excluded.date,
    label = excluded.label, kind = excluded.kind, certainty = excluded.certainty

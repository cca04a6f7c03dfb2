-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO study_relation (
    id, alive, conflict, revision, created_at, created_by, changed_at, changed_by, study, kind, target,
    note
)
VALUES (
    :id, :alive, :conflict, :revision, :created_at, :created_by, :changed_at, :changed_by, :study, :kind,
    :target, :note
)
ON CONFLICT (id) DO UPDATE SET
    alive = excluded.alive, conflict = excluded.conflict, revision = excluded.revision,
    created_at = excluded.created_at, created_by = excluded.created_by, changed_at = excluded.changed_at,
    changed_by = excluded.changed_by, study = excluded.study, kind = excluded.kind,
    target = excluded.target, note = excluded.note

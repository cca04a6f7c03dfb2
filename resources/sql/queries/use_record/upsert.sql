-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO use_record (
    id, alive, conflict, revision, created_at, created_by, changed_at, changed_by, object, using_unit,
    dossier, used_in, reference, date, how, note
)
VALUES (
    :id, :alive, :conflict, :revision, :created_at, :created_by, :changed_at, :changed_by, :object,
    :using_unit, :dossier, :used_in, :reference, :date, :how, :note
)
ON CONFLICT (id) DO UPDATE SET
    alive = excluded.alive, conflict = excluded.conflict, revision = excluded.revision,
    created_at = excluded.created_at, created_by = excluded.created_by, changed_at = excluded.changed_at,
    changed_by = excluded.changed_by, object = excluded.object, using_unit = excluded.using_unit,
    dossier = excluded.dossier, used_in = excluded.used_in, reference = excluded.reference,
    date = excluded.date, how = excluded.how, note = excluded.note

-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO phase_change (
    id, alive, conflict, revision, created_at, created_by, changed_at, changed_by, project, from_phase,
    to_phase, date, done_by, remark, overridden
)
VALUES (
    :id, :alive, :conflict, :revision, :created_at, :created_by, :changed_at, :changed_by, :project,
    :from_phase, :to_phase, :date, :done_by, :remark, :overridden
)
ON CONFLICT (id) DO UPDATE SET
    alive = excluded.alive, conflict = excluded.conflict, revision = excluded.revision,
    created_at = excluded.created_at, created_by = excluded.created_by, changed_at = excluded.changed_at,
    changed_by = excluded.changed_by, project = excluded.project, from_phase = excluded.from_phase,
    to_phase = excluded.to_phase, date = excluded.date, done_by = excluded.done_by,
    remark = excluded.remark, overridden = excluded.overridden

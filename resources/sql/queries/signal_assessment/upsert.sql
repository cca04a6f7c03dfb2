-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO signal_assessment (
    id, alive, conflict, revision, created_at, created_by, changed_at, changed_by, signal, unit, verdict,
    reason, date
)
VALUES (
    :id, :alive, :conflict, :revision, :created_at, :created_by, :changed_at, :changed_by, :signal, :unit,
    :verdict, :reason, :date
)
ON CONFLICT (id) DO UPDATE SET
    alive = excluded.alive, conflict = excluded.conflict, revision = excluded.revision,
    created_at = excluded.created_at, created_by = excluded.created_by, changed_at = excluded.changed_at,
    changed_by = excluded.changed_by, signal = excluded.signal, unit = excluded.unit,
    verdict = excluded.verdict, reason = excluded.reason, date = excluded.date

-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO overlap_action (
    id, alive, conflict, revision, created_at, created_by, changed_at, changed_by, kind, what, lead_unit,
    due, status, answer, answer_text, result, follow_up
)
VALUES (
    :id, :alive, :conflict, :revision, :created_at, :created_by, :changed_at, :changed_by, :kind, :what,
    :lead_unit, :due, :status, :answer, :answer_text, :result, :follow_up
)
ON CONFLICT (id) DO UPDATE SET
    alive = excluded.alive, conflict = excluded.conflict, revision = excluded.revision,
    created_at = excluded.created_at, created_by = excluded.created_by, changed_at = excluded.changed_at,
    changed_by = excluded.changed_by, kind = excluded.kind, what = excluded.what,
    lead_unit = excluded.lead_unit, due = excluded.due, status = excluded.status, answer = excluded.answer,
    answer_text = excluded.answer_text, result = excluded.result, follow_up = excluded.follow_up

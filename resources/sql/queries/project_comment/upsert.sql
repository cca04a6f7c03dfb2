-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO project_comment (
    id, alive, conflict, revision, created_at, created_by, changed_at, changed_by, project, from_whom,
    date, text, handled, answer
)
VALUES (
    :id, :alive, :conflict, :revision, :created_at, :created_by, :changed_at, :changed_by, :project,
    :from_whom, :date, :text, :handled, :answer
)
ON CONFLICT (id) DO UPDATE SET
    alive = excluded.alive, conflict = excluded.conflict, revision = excluded.revision,
    created_at = excluded.created_at, created_by = excluded.created_by, changed_at = excluded.changed_at,
    changed_by = excluded.changed_by, project = excluded.project, from_whom = excluded.from_whom,
    date = excluded.date, text = excluded.text, handled = excluded.handled, answer = excluded.answer

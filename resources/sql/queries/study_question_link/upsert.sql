-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO study_question_link (
    id, alive, conflict, revision, created_at, created_by, changed_at, changed_by, study, question, degree,
    note, unit, date
)
VALUES (
    :id, :alive, :conflict, :revision, :created_at, :created_by, :changed_at, :changed_by, :study,
    :question, :degree, :note, :unit, :date
)
ON CONFLICT (id) DO UPDATE SET
    alive = excluded.alive, conflict = excluded.conflict, revision = excluded.revision,
    created_at = excluded.created_at, created_by = excluded.created_by, changed_at = excluded.changed_at,
    changed_by = excluded.changed_by, study = excluded.study, question = excluded.question,
    degree = excluded.degree, note = excluded.note, unit = excluded.unit, date = excluded.date

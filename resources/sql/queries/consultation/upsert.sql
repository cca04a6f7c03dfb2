-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO consultation (
    id, alive, conflict, revision, created_at, created_by, changed_at, changed_by, advice, unit, person,
    date, position, remark
)
VALUES (
    :id, :alive, :conflict, :revision, :created_at, :created_by, :changed_at, :changed_by, :advice, :unit,
    :person, :date, :position, :remark
)
ON CONFLICT (id) DO UPDATE SET
    alive = excluded.alive, conflict = excluded.conflict, revision = excluded.revision,
    created_at = excluded.created_at, created_by = excluded.created_by, changed_at = excluded.changed_at,
    changed_by = excluded.changed_by, advice = excluded.advice, unit = excluded.unit,
    person = excluded.person, date = excluded.date, position = excluded.position, remark = excluded.remark

-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO advice_statement (
    id, alive, conflict, revision, created_at, created_by, changed_at, changed_by, advice, sequence, text,
    certainty, own_assessment
)
VALUES (
    :id, :alive, :conflict, :revision, :created_at, :created_by, :changed_at, :changed_by, :advice,
    :sequence, :text, :certainty, :own_assessment
)
ON CONFLICT (id) DO UPDATE SET
    alive = excluded.alive, conflict = excluded.conflict, revision = excluded.revision,
    created_at = excluded.created_at, created_by = excluded.created_by, changed_at = excluded.changed_at,
    changed_by = excluded.changed_by, advice = excluded.advice, sequence = excluded.sequence,
    text = excluded.text, certainty = excluded.certainty, own_assessment = excluded.own_assessment

-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO signal_dossier_link (
    id, alive, conflict, revision, created_at, created_by, changed_at, changed_by, signal, dossier,
    meaning, relevance, proposed_action, linked_on, linked_by, unit
)
VALUES (
    :id, :alive, :conflict, :revision, :created_at, :created_by, :changed_at, :changed_by, :signal,
    :dossier, :meaning, :relevance, :proposed_action, :linked_on, :linked_by, :unit
)
ON CONFLICT (id) DO UPDATE SET
    alive = excluded.alive, conflict = excluded.conflict, revision = excluded.revision,
    created_at = excluded.created_at, created_by = excluded.created_by, changed_at = excluded.changed_at,
    changed_by = excluded.changed_by, signal = excluded.signal, dossier = excluded.dossier,
    meaning = excluded.meaning, relevance = excluded.relevance,
    proposed_action = excluded.proposed_action, linked_on = excluded.linked_on,
    linked_by = excluded.linked_by, unit = excluded.unit

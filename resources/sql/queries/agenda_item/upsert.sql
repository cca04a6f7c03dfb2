-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO agenda_item (
    id, alive, conflict, revision, created_at, created_by, changed_at, changed_by, event, sequence,
    minutes, title, kind, speaker, speaker_name, about, answered, documents
)
VALUES (
    :id, :alive, :conflict, :revision, :created_at, :created_by, :changed_at, :changed_by, :event,
    :sequence, :minutes, :title, :kind, :speaker, :speaker_name, :about, :answered, :documents
)
ON CONFLICT (id) DO UPDATE SET
    alive = excluded.alive, conflict = excluded.conflict, revision = excluded.revision,
    created_at = excluded.created_at, created_by = excluded.created_by, changed_at = excluded.changed_at,
    changed_by = excluded.changed_by, event = excluded.event, sequence = excluded.sequence,
    minutes = excluded.minutes, title = excluded.title, kind = excluded.kind, speaker = excluded.speaker,
    speaker_name = excluded.speaker_name, about = excluded.about, answered = excluded.answered,
    documents = excluded.documents

-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO bulletin_item (
    id, alive, conflict, revision, created_at, created_by, changed_at, changed_by, bulletin, sequence,
    object, heading, what_is_new, why_it_matters, for_whom, chapter
)
VALUES (
    :id, :alive, :conflict, :revision, :created_at, :created_by, :changed_at, :changed_by, :bulletin,
    :sequence, :object, :heading, :what_is_new, :why_it_matters, :for_whom, :chapter
)
ON CONFLICT (id) DO UPDATE SET
    alive = excluded.alive, conflict = excluded.conflict, revision = excluded.revision,
    created_at = excluded.created_at, created_by = excluded.created_by, changed_at = excluded.changed_at,
    changed_by = excluded.changed_by, bulletin = excluded.bulletin, sequence = excluded.sequence,
    object = excluded.object, heading = excluded.heading, what_is_new = excluded.what_is_new,
    why_it_matters = excluded.why_it_matters, for_whom = excluded.for_whom, chapter = excluded.chapter

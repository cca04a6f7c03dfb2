-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO attachment (
    id, alive, conflict, revision, created_at, created_by, changed_at, changed_by, about, name, mime, size,
    sha256, place, role, accessible, public, text_extracted
)
VALUES (
    :id, :alive, :conflict, :revision, :created_at, :created_by, :changed_at, :changed_by, :about, :name,
    :mime, :size, :sha256, :place, :role, :accessible, :public, :text_extracted
)
ON CONFLICT (id) DO UPDATE SET
    alive = excluded.alive, conflict = excluded.conflict, revision = excluded.revision,
    created_at = excluded.created_at, created_by = excluded.created_by, changed_at = excluded.changed_at,
    changed_by = excluded.changed_by, about = excluded.about, name = excluded.name, mime = excluded.mime,
    size = excluded.size, sha256 = excluded.sha256, place = excluded.place, role = excluded.role,
    accessible = excluded.accessible, public = excluded.public, text_extracted = excluded.text_extracted

-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO link (
    id, alive, conflict, revision, created_at, created_by, changed_at, changed_by, type, from_uid, to_uid
)
VALUES (
    :id, :alive, :conflict, :revision, :created_at, :created_by, :changed_at, :changed_by, :type,
    :from_uid, :to_uid
)
ON CONFLICT (id) DO UPDATE SET
    alive = excluded.alive, conflict = excluded.conflict, revision = excluded.revision,
    created_at = excluded.created_at, created_by = excluded.created_by, changed_at = excluded.changed_at,
    changed_by = excluded.changed_by, type = excluded.type, from_uid = excluded.from_uid,
    to_uid = excluded.to_uid

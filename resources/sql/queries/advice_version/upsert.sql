-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO advice_version (
    id, alive, conflict, revision, created_at, created_by, changed_at, changed_by, advice, version,
    frozen_on, frozen_by, print_sha256, data_sha256
)
VALUES (
    :id, :alive, :conflict, :revision, :created_at, :created_by, :changed_at, :changed_by, :advice,
    :version, :frozen_on, :frozen_by, :print_sha256, :data_sha256
)
ON CONFLICT (id) DO UPDATE SET
    alive = excluded.alive, conflict = excluded.conflict, revision = excluded.revision,
    created_at = excluded.created_at, created_by = excluded.created_by, changed_at = excluded.changed_at,
    changed_by = excluded.changed_by, advice = excluded.advice, version = excluded.version,
    frozen_on = excluded.frozen_on, frozen_by = excluded.frozen_by, print_sha256 = excluded.print_sha256,
    data_sha256 = excluded.data_sha256

-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids; rows come back in that order
WITH wanted (nth, id) AS (SELECT key, value FROM json_each(?1))
SELECT
    advice_version.id, (SELECT uid FROM record WHERE record.id = advice_version.id) AS uid, alive,
    conflict, revision, created_at, created_by, changed_at, changed_by, advice, version, frozen_on,
    frozen_by, print_sha256, data_sha256
FROM wanted JOIN advice_version ON advice_version.id = wanted.id
ORDER BY nth

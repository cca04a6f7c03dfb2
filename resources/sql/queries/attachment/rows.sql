-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids; rows come back in that order
WITH wanted (nth, id) AS (SELECT key, value FROM json_each(?1))
SELECT
    attachment.id, (SELECT uid FROM record WHERE record.id = attachment.id) AS uid, alive, conflict,
    revision, created_at, created_by, changed_at, changed_by, about, name, mime, size, sha256, place, role,
    accessible, public, text_extracted
FROM wanted JOIN attachment ON attachment.id = wanted.id
ORDER BY nth

-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids; rows come back in that order
WITH wanted (nth, id) AS (SELECT key, value FROM json_each(?1))
SELECT
    citation.id, (SELECT uid FROM record WHERE record.id = citation.id) AS uid, alive, conflict, revision,
    created_at, created_by, changed_at, changed_by, cited_in, sequence, target, other, locator, note
FROM wanted JOIN citation ON citation.id = wanted.id
ORDER BY nth

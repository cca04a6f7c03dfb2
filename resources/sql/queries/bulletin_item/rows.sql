-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids; rows come back in that order
WITH wanted (nth, id) AS (SELECT key, value FROM json_each(?1))
SELECT
    bulletin_item.id, (SELECT uid FROM record WHERE record.id = bulletin_item.id) AS uid, alive, conflict,
    revision, created_at, created_by, changed_at, changed_by, bulletin, sequence, object, heading,
    what_is_new, why_it_matters, for_whom, chapter
FROM wanted JOIN bulletin_item ON bulletin_item.id = wanted.id
ORDER BY nth

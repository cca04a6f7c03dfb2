-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids; rows come back in that order
WITH wanted (nth, id) AS (SELECT key, value FROM json_each(?1))
SELECT
    dossier_milestone.id, (SELECT uid FROM record WHERE record.id = dossier_milestone.id) AS uid, alive,
    conflict, revision, created_at, created_by, changed_at, changed_by, dossier, date, label, kind,
    certainty
FROM wanted JOIN dossier_milestone ON dossier_milestone.id = wanted.id
ORDER BY nth

-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids; rows come back in that order
WITH wanted (nth, id) AS (SELECT key, value FROM json_each(?1))
SELECT
    signal_dossier_link.id, (SELECT uid FROM record WHERE record.id = signal_dossier_link.id) AS uid,
    alive, conflict, revision, created_at, created_by, changed_at, changed_by, signal, dossier, meaning,
    relevance, proposed_action, linked_on, linked_by, unit
FROM wanted JOIN signal_dossier_link ON signal_dossier_link.id = wanted.id
ORDER BY nth

-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids; rows come back in that order
WITH wanted (nth, id) AS (SELECT key, value FROM json_each(?1))
SELECT
    agenda_item.id, (SELECT uid FROM record WHERE record.id = agenda_item.id) AS uid, alive, conflict,
    revision, created_at, created_by, changed_at, changed_by, event, sequence, minutes, title, kind,
    speaker, speaker_name, about, answered, documents
FROM wanted JOIN agenda_item ON agenda_item.id = wanted.id
ORDER BY nth

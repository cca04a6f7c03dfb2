-- SPDX-License-Identifier: EUPL-1.2
-- What is in use and passes the filter. ?1 owners: JSON array of uids in hexadecimal; ?2 statuses, ?3 agendas:
-- JSON arrays of codes; null for all; ?4 1 for priorities only; ?5 today; ?6 key of the column that orders, or
-- null for newest first. A column that holds its default is null.
SELECT policy_dossier.id
FROM policy_dossier JOIN record ON record.id = policy_dossier.id
WHERE alive = 1
    AND (?1 IS NULL OR hex(owner_unit) IN (SELECT value FROM json_each(?1)))
    AND (?2 IS NULL OR ifnull(status, 'actief') IN (SELECT value FROM json_each(?2)))
    AND (?3 IS NULL OR ifnull(agenda_horizon, 'vandaag') IN (SELECT value FROM json_each(?3)))
    AND (?4 = 0 OR priority = 1)
ORDER BY
    CASE ?6
        WHEN 'code' THEN code
        WHEN 'title' THEN title
        WHEN 'owner' THEN (
            SELECT unit.code FROM record AS place JOIN unit ON unit.id = place.id WHERE place.uid = owner_unit)
        WHEN 'agenda' THEN ifnull(agenda_horizon, 'vandaag')
        WHEN 'status' THEN ifnull(status, 'actief')
        WHEN 'next' THEN ifnull((
            SELECT min(date) FROM dossier_milestone AS moment
            WHERE moment.dossier = record.uid AND moment.alive = 1 AND moment.date >= ?5), '9999')
    END COLLATE NOCASE,
    policy_dossier.id DESC

-- SPDX-License-Identifier: EUPL-1.2
-- ?1 today, ?2 own unit, ?3 1 for what is of the own unit. The first thing that is to come, and
-- the record that it is or belongs to.
SELECT date, title, named FROM (
    SELECT * FROM (SELECT substr(start, 1, 10) AS date, title,
        (SELECT uid FROM record WHERE record.id = event.id) AS named FROM event
     WHERE start >= ?1 AND alive = 1 AND ifnull(status, 'idee') NOT IN ('afgesloten', 'verplaatst', 'geannuleerd')
        AND (?3 = 0 OR owner_unit = ?2)
     ORDER BY start LIMIT 1)
    UNION ALL
    SELECT * FROM (SELECT due, what, about FROM task
     WHERE due >= ?1 AND alive = 1 AND ifnull(status, 'open') IN ('open', 'bezig') AND (?3 = 0 OR unit = ?2)
     ORDER BY due LIMIT 1)
    UNION ALL
    SELECT * FROM (SELECT date, label, dossier FROM dossier_milestone
     WHERE date >= ?1 AND alive = 1
     ORDER BY date LIMIT 1)
)
ORDER BY date LIMIT 1

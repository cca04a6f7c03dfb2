-- SPDX-License-Identifier: EUPL-1.2
-- How many events of unit ?1 are over at moment ?2 and have no report. A column that holds its default is null.
SELECT count(*)
FROM event
WHERE alive = 1 AND owner_unit = ?1 AND ifnull("end", start) < ?2
    AND ifnull(status, 'idee') IN ('voorbereiding', 'uitgenodigd', 'bevestigd', 'gehouden')

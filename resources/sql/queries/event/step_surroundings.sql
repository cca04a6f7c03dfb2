-- SPDX-License-Identifier: EUPL-1.2
-- ?1 local id: participants, insights, agreements
WITH event_of (uid) AS (SELECT uid FROM record WHERE id = ?1)
SELECT
    (SELECT count(*) FROM participant JOIN event_of ON event = event_of.uid WHERE alive = 1),
    (SELECT count(*) FROM insight JOIN event_of ON event = event_of.uid WHERE alive = 1),
    (SELECT count(*) FROM task JOIN event_of ON about = event_of.uid WHERE alive = 1 AND origin = 'afspraak')

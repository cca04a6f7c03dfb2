-- SPDX-License-Identifier: EUPL-1.2
-- the codes elsewhere of the events in use, with their records
SELECT event.external_id, record.uid
FROM event JOIN record ON record.id = event.id
WHERE event.external_id IS NOT NULL AND event.alive = 1

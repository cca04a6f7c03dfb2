-- SPDX-License-Identifier: EUPL-1.2
-- Who asked for something at a meeting that was over at moment ?1, also in the trash.
SELECT participant.id
FROM participant JOIN record ON record.uid = participant.event JOIN event ON event.id = record.id
WHERE needs IS NOT NULL AND ifnull("end", start) < ?1

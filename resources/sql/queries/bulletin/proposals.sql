-- SPDX-License-Identifier: EUPL-1.2
-- What may go in a bulletin: new studies and signals, lessons, and what is coming up, of which no bulletin tells
-- yet. ?1 the day of the last issue, ?2 today, ?3 how many at most; what matters to the whole ministry comes first.
WITH told (object) AS (SELECT object FROM bulletin_item WHERE alive = 1 AND object IS NOT NULL),
found (id, day, wide) AS (
    SELECT id, issued, 0 FROM study
    WHERE alive = 1 AND issued >= substr(?1, 1, length(issued)) AND ifnull(publication_status, '') <> 'ingetrokken'
    UNION ALL
    SELECT id, observed_on, ifnull(ministry_wide, 0) FROM signal
    WHERE alive = 1 AND observed_on >= ?1 AND ifnull(status, 'nieuw') NOT IN ('weggelegd', 'inbox')
    UNION ALL
    SELECT id, '', 0 FROM lesson WHERE alive = 1
    UNION ALL
    SELECT id, substr(start, 1, 10), 0 FROM event
    WHERE alive = 1 AND start >= ?2 AND ifnull(status, 'idee') NOT IN ('geannuleerd', 'idee')
)
SELECT record.uid
FROM found JOIN record ON record.id = found.id
WHERE record.uid NOT IN (SELECT object FROM told)
ORDER BY wide DESC, day DESC, found.id DESC
LIMIT ?3

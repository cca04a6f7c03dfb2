-- SPDX-License-Identifier: EUPL-1.2
-- ?1 uid of the exploration: what came out of its meetings, meeting by meeting
SELECT insight.id
FROM insight
    JOIN record AS meeting ON meeting.uid = insight.event
    JOIN event ON event.id = meeting.id
WHERE event.exploration = ?1 AND insight.alive = 1 AND event.alive = 1
ORDER BY event.start, event.id, ifnull(insight.sequence, 0), insight.id

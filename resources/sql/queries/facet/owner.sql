-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of record ids: how many of them each unit owns. An id is in one of the tables.
WITH found (id) AS (SELECT value FROM json_each(?1)),
held (target) AS (
    SELECT owner_unit FROM found JOIN study ON study.id = found.id
    UNION ALL
    SELECT owner_unit FROM found JOIN knowledge_question ON knowledge_question.id = found.id
    UNION ALL
    SELECT owner_unit FROM found JOIN signal ON signal.id = found.id
)
SELECT target, count(*) FROM held WHERE target IS NOT NULL GROUP BY target

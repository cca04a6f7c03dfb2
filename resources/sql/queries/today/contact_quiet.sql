-- SPDX-License-Identifier: EUPL-1.2
-- ?1 today, ?2 own unit, ?3 1 for what is of the own unit. Institutes that do running research or help with it, and
-- when somebody spoke with them last; with whom nobody ever spoke, since that research began.
WITH running (institute, since, unit) AS (
    SELECT contractor, ifnull(start, planned_start), owner_unit
    FROM research_project
    WHERE phase IN ('gegund', 'lopend', 'concept') AND contractor IS NOT NULL AND alive = 1
    UNION ALL
    SELECT link.to_uid, ifnull(start, planned_start), owner_unit
    FROM research_project
        CROSS JOIN record USING (id)
        CROSS JOIN link ON link.from_uid = record.uid AND link.type = 'subcontractor' AND link.alive = 1
    WHERE phase IN ('gegund', 'lopend', 'concept') AND research_project.alive = 1
)
SELECT record.uid, record.kind, refcode, name_nl, NULL, 0,
    ifnull((SELECT max(date) FROM contact_moment
            WHERE contact_moment.institute = record.uid AND contact_moment.alive = 1), min(since)), 0, 0
FROM running CROSS JOIN record ON record.uid = running.institute CROSS JOIN institute ON institute.id = record.id
WHERE institute.alive = 1 AND (?3 = 0 OR running.unit = ?2 OR relation_owner = ?2)
GROUP BY institute.id ORDER BY 7 LIMIT 300

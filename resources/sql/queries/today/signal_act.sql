-- SPDX-License-Identifier: EUPL-1.2
-- ?1 today, ?2 own unit, ?3 1 for what is of the own unit. Signals to react to within three months: before their
-- own date, or before a dossier decides to which they matter most: then the decision stands behind the title, so
-- that nobody has to guess which day it is. Of the same day the heaviest first (S11a).
WITH soon (id, date, decision) AS (
    SELECT * FROM (
        SELECT id, act_before, NULL FROM signal
        WHERE act_before <= date(?1, '+92 days') AND alive = 1
            AND ifnull(status, 'nieuw') NOT IN ('afgehandeld', 'weggelegd', 'inbox')
            AND (?3 = 0 OR owner_unit = ?2)
        ORDER BY act_before LIMIT 300)
    UNION ALL
    SELECT * FROM (
        SELECT signal.id, dossier_milestone.date, dossier_milestone.label
        FROM dossier_milestone
            CROSS JOIN signal_dossier_link AS linked ON linked.dossier = dossier_milestone.dossier
                AND linked.alive = 1 AND linked.relevance = 3
            CROSS JOIN record ON record.uid = linked.signal
            CROSS JOIN signal INDEXED BY signal_state ON signal.id = record.id
        WHERE dossier_milestone.date BETWEEN ?1 AND date(?1, '+92 days') AND dossier_milestone.alive = 1
            AND signal.alive = 1 AND ifnull(signal.status, 'nieuw') NOT IN ('afgehandeld', 'weggelegd', 'inbox')
            AND (?3 = 0 OR owner_unit = ?2 OR linked.unit = ?2)
        ORDER BY dossier_milestone.date LIMIT 300)
)
SELECT record.uid, record.kind, refcode, title || ifnull(' – ' || nullif(decision, ''), ''), NULL, 0, min(date), 0, 0
FROM soon JOIN signal USING (id) JOIN record USING (id)
GROUP BY soon.id ORDER BY min(date), ifnull(impact, 3) * ifnull(likelihood, 3) DESC, refcode LIMIT 300

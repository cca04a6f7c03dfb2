-- SPDX-License-Identifier: EUPL-1.2
-- the ids of at most ?3 pairs of the question ?1 or ?2 with a study that may answer it, strong or probable, best first;
-- without those that the unit ?4, by its latest verdict, set aside or never wants to see
SELECT id
FROM overlap
WHERE (a = ?1 OR b = ?1 OR a = ?2 OR b = ?2) AND kind = 'vraag_studie' AND +level IN ('sterk', 'waarschijnlijk')
    AND NOT EXISTS (
        SELECT 1 FROM latest_verdict AS latest
        WHERE latest.a = overlap.a AND latest.b = overlap.b AND unit = ?4
            AND (state = 'weggelegd' OR show_rule = 'nooit'))
    AND NOT EXISTS (
        SELECT 1 FROM record JOIN study USING (id) WHERE record.uid IN (overlap.a, overlap.b) AND study.alive = 0)
ORDER BY place
LIMIT ?3

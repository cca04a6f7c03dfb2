-- SPDX-License-Identifier: EUPL-1.2
-- ?1 today, ?2 own unit, ?4 1 for pairs of two questions, as the overlap report counts them, 0 for all others. How
-- many strong, and how many probable pairs this unit has not judged by its latest verdict, or has put off until today;
-- none with a record in the trash or a question that nobody asks any more, and none about which something was agreed
-- that stands. Those that were set aside and are new again are added by who reads this.
WITH fresh (level) AS (
    SELECT level FROM overlap
    WHERE (overlap.kind = 'vraag_vraag') = ?4 AND level IN ('sterk', 'waarschijnlijk')
        AND NOT EXISTS (
            SELECT 1 FROM latest_verdict AS latest
            WHERE latest.a = overlap.a AND latest.b = overlap.b AND unit = ?2
                AND (state <> 'nieuw' OR snooze_until > ?1 OR show_rule = 'nooit'))
        AND NOT EXISTS (
            SELECT 1 FROM agreed_pair AS agreed WHERE agreed.a = overlap.a AND agreed.b = overlap.b AND stands)
        AND NOT EXISTS (SELECT 1 FROM compared WHERE uid IN (overlap.a, overlap.b) AND NOT is_current)
)
SELECT NULL, 0, NULL, NULL, NULL, 0, NULL,
    ifnull(sum(level = 'sterk'), 0), ifnull(sum(level = 'waarschijnlijk'), 0)
FROM fresh

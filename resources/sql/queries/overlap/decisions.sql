-- SPDX-License-Identifier: EUPL-1.2
-- the verdicts about pairs in which the log of decisions looks, with the moment of their last change, in milliseconds
-- since 1970. Of one that was changed after it was made (went_on 1) only its operations tell all that was decided: it is
-- here whatever that is. ?1 what was decided: codes of states and of rules, ?2 units, ?3 people, ?4 reasons: JSON arrays
-- of codes, of uids in hexadecimal (?2) or of texts (?3), or null for all; ?5 the first day that counts, or null for
-- every day
WITH said (id, changed_at, went_on, person, reason_code, decided_on, decided) AS (
    SELECT id, changed_at, revision > 1, person, reason_code, decided_on,
        iif(ifnull(state, 'nieuw') <> 'nieuw' OR snooze_until IS NOT NULL OR reason_code IS NOT NULL
                OR ifnull(remark, '') <> '',
            ifnull(state, 'nieuw'), show_rule)
    FROM verdict
    WHERE alive = 1 AND (?2 IS NULL OR hex(unit) IN (SELECT value FROM json_each(?2)))
)
SELECT id, changed_at, went_on
FROM said
WHERE went_on
    OR (decided IS NOT NULL
        AND (?1 IS NULL OR decided IN (SELECT value FROM json_each(?1)))
        AND (?3 IS NULL OR person IN (SELECT value FROM json_each(?3)))
        AND (?4 IS NULL OR reason_code IN (SELECT value FROM json_each(?4)))
        AND (?5 IS NULL OR decided_on >= ?5))

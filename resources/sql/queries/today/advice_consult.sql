-- SPDX-License-Identifier: EUPL-1.2
-- ?1 today, ?2 own unit, ?3 1 for what is of the own unit. Advice that is with others: how many answered of how many.
SELECT record.uid, record.kind, refcode, title, NULL, 0, decision_on,
    (SELECT count(*) FROM consultation AS asked
     WHERE asked.advice = record.uid AND asked.alive = 1
        AND ifnull(asked.position, 'geen_reactie') <> 'geen_reactie'),
    (SELECT count(*) FROM consultation AS asked WHERE asked.advice = record.uid AND asked.alive = 1)
FROM advice JOIN record USING (id)
WHERE advice.status = 'afstemming' AND advice.alive = 1 AND (?3 = 0 OR owner_unit = ?2)
ORDER BY decision_on LIMIT 300

-- SPDX-License-Identifier: EUPL-1.2
-- ?1 today, ?2 own unit, ?3 1 for what is of the own unit. Answers to look at again.
SELECT record.uid, record.kind, refcode, text, NULL, 0, revisit_on, 0, 0
FROM knowledge_question JOIN record USING (id)
WHERE revisit_on <= ?1 AND alive = 1 AND status IN ('deels', 'beantwoord') AND (?3 = 0 OR owner_unit = ?2)
ORDER BY revisit_on LIMIT 300

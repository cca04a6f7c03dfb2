-- SPDX-License-Identifier: EUPL-1.2
-- ?1 today, ?2 own unit, ?3 1 for what is of the own unit. Questions to be answered within two months.
SELECT record.uid, record.kind, refcode, text, NULL, 0, need_by, 0, 0
FROM knowledge_question JOIN record USING (id)
WHERE need_by <= date(?1, '+61 days') AND alive = 1 AND need_class = 'nodig'
    AND status IN ('open', 'onderzoek', 'deels') AND (?3 = 0 OR owner_unit = ?2)
ORDER BY need_by LIMIT 300

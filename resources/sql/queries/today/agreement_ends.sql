-- SPDX-License-Identifier: EUPL-1.2
-- ?1 today, ?2 own unit, ?3 1 for what is of the own unit. Agreements that end within half a year, or ended in the
-- last month (S29).
SELECT record.uid, record.kind, ifnull(abbreviation, refcode), name_nl, NULL, 0,
    json_extract(agreement.value, '$.valid_to'), 0, 0
FROM institute JOIN record USING (id) JOIN json_each(agreements) AS agreement
WHERE agreements IS NOT NULL AND alive = 1
    AND json_extract(agreement.value, '$.valid_to') BETWEEN date(?1, '-31 days') AND date(?1, '+183 days')
    AND (?3 = 0 OR owner_unit = ?2 OR relation_owner = ?2)
ORDER BY 7 LIMIT 300

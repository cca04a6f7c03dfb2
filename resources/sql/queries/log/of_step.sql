-- SPDX-License-Identifier: EUPL-1.2
SELECT incarnation.uid, seq, hlc, operation.who, operation.step, record.uid, record.kind, fields, observed, seal
FROM operation
    JOIN incarnation ON incarnation.id = operation.bank
    JOIN record ON record.id = operation.record
WHERE operation.bank = ?1 AND seq BETWEEN ?2 AND ?3
ORDER BY seq

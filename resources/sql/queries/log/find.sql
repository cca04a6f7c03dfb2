-- SPDX-License-Identifier: EUPL-1.2
SELECT incarnation.uid, seq, hlc, who, step, record.uid, record.kind, fields, observed, seal
FROM operation
    JOIN incarnation ON incarnation.id = operation.bank
    JOIN record ON record.id = operation.record
WHERE incarnation.uid = ?1 AND seq = ?2

-- SPDX-License-Identifier: EUPL-1.2
-- What was written last comes first. ?1 who, ?2 and ?3 the first moment and the one after the last, ?4 JSON array of
-- local ids of records; null for all; ?5 how many at most
SELECT incarnation.uid, seq, hlc, who, step, record.uid, record.kind, fields, observed, seal
FROM operation
    JOIN incarnation ON incarnation.id = operation.bank
    JOIN record ON record.id = operation.record
WHERE (?1 IS NULL OR who = ?1) AND (?2 IS NULL OR hlc >= ?2) AND (?3 IS NULL OR hlc < ?3)
    AND (?4 IS NULL OR operation.record IN (SELECT value FROM json_each(?4)))
ORDER BY operation.id DESC
LIMIT ?5

-- SPDX-License-Identifier: EUPL-1.2
-- the persons of whom some operation was erased: what is kept of it has 32 bytes
SELECT uid FROM person JOIN record ON record.id = person.id
WHERE EXISTS (SELECT 1 FROM operation WHERE operation.record = person.id AND length(seal) = 32)

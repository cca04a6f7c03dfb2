-- SPDX-License-Identifier: EUPL-1.2
-- does the record have operations that other banks wrote
SELECT count(*) FROM operation JOIN incarnation ON incarnation.id = operation.bank
WHERE operation.record = ?1 AND incarnation.own = 0

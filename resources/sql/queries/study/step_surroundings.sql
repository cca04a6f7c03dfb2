-- SPDX-License-Identifier: EUPL-1.2
-- ?1 local id: institutes in use that performed the study
SELECT count(*)
FROM record
    JOIN link ON link.from_uid = record.uid AND link.type = 'performed_by' AND link.alive = 1
    JOIN record AS other ON other.uid = link.to_uid
    JOIN institute ON institute.id = other.id AND institute.alive = 1
WHERE record.id = ?1

-- SPDX-License-Identifier: EUPL-1.2
SELECT record.uid, title, owner_unit, issued, doi, isbn, refcode, external_id, type
FROM study JOIN record ON record.id = study.id WHERE alive = 1

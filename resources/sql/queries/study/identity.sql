-- SPDX-License-Identifier: EUPL-1.2
SELECT record.uid, title, issued, doi, isbn, external_id
FROM study JOIN record ON record.id = study.id WHERE alive = 1

-- SPDX-License-Identifier: EUPL-1.2
-- The studies whose findings and answers count: not in the trash, withdrawn, merged into another or replaced by one.
CREATE TEMP VIEW counting_study (id, uid) AS
SELECT study.id, record.uid
FROM study JOIN record USING (id)
WHERE study.alive = 1 AND ifnull(study.publication_status, 'intern') <> 'ingetrokken' AND study.replaced_by IS NULL
    AND NOT EXISTS (SELECT 1 FROM replacement WHERE replacement.study = record.uid)

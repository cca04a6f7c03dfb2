-- SPDX-License-Identifier: EUPL-1.2
-- ?1 the type of link: concept or dossier. To what each study in use is linked that way, who linked it, and who was the
-- last to do so again.
SELECT own.uid, link.to_uid, link.created_by, link.changed_by
FROM study
    CROSS JOIN record AS own ON own.id = study.id
    CROSS JOIN link ON link.from_uid = own.uid AND link.type = ?1 AND link.alive = 1
WHERE study.alive = 1

-- SPDX-License-Identifier: EUPL-1.2
-- ?1 local id: pieces, other corrections of the issue that it corrects, corrections of it that are issued, and
-- the status of what it corrects
SELECT
    (SELECT count(*) FROM bulletin_item WHERE bulletin_item.bulletin = own.uid AND alive = 1),
    (SELECT count(*) FROM bulletin AS other
     WHERE other.corrects = bulletin.corrects AND other.id <> bulletin.id AND alive = 1),
    (SELECT count(*) FROM bulletin AS correction
     WHERE correction.corrects = own.uid AND status IN ('uitgegeven', 'gecorrigeerd') AND alive = 1),
    (SELECT status FROM bulletin AS mended JOIN record ON record.id = mended.id WHERE record.uid = bulletin.corrects)
FROM record AS own JOIN bulletin ON bulletin.id = own.id
WHERE own.id = ?1

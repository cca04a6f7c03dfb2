-- SPDX-License-Identifier: EUPL-1.2
-- What is in use and passes the filter. ?1 owners, ?2 dossiers, ?5 explorations: JSON arrays of uids in
-- hexadecimal; ?3 statuses, ?4 addressees: JSON arrays of codes; null for all; ?6 key of the column that orders, or
-- null for newest first. A column that holds its default is null.
SELECT advice.id
FROM advice JOIN record ON record.id = advice.id
WHERE alive = 1
    AND (?1 IS NULL OR hex(owner_unit) IN (SELECT value FROM json_each(?1)))
    AND (?2 IS NULL OR EXISTS (
        SELECT 1 FROM link
        WHERE link.from_uid = record.uid AND link.type = 'dossier' AND link.alive = 1
            AND hex(link.to_uid) IN (SELECT value FROM json_each(?2))))
    AND (?3 IS NULL OR ifnull(status, 'concept') IN (SELECT value FROM json_each(?3)))
    AND (?4 IS NULL OR EXISTS (
        SELECT 1 FROM json_each(addressee_kind) AS one WHERE one.value IN (SELECT value FROM json_each(?4))))
    AND (?5 IS NULL OR EXISTS (
        SELECT 1 FROM link
        WHERE link.from_uid = record.uid AND link.type = 'exploration' AND link.alive = 1
            AND hex(link.to_uid) IN (SELECT value FROM json_each(?5))))
ORDER BY
    CASE ?6
        WHEN 'code' THEN refcode
        WHEN 'title' THEN title
        WHEN 'to' THEN ifnull(addressee, addressee_kind)
        WHEN 'status' THEN ifnull(status, 'concept')
        WHEN 'decision' THEN coalesce(outcome_on, decision_on, '9999')
        WHEN 'offered' THEN ifnull(offered_on, '9999')
        WHEN 'owner' THEN (
            SELECT unit.code FROM record AS place JOIN unit ON unit.id = place.id WHERE place.uid = advice.owner_unit)
    END COLLATE NOCASE,
    advice.id DESC

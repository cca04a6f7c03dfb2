-- SPDX-License-Identifier: EUPL-1.2
-- What is in use and passes the filter. ?1 owners, ?2 dossiers: JSON arrays of uids in hexadecimal; ?3 arenas,
-- ?4 fields of DESTEP, ?5 horizons, ?6 statuses: JSON arrays of codes; null for all; ?7 1 for the whole ministry
-- only; ?8 key of the column that orders, or null for newest first. A column that holds its default is null.
-- The inbox is only there for who asks for it by its status.
SELECT signal.id
FROM signal JOIN record ON record.id = signal.id
WHERE alive = 1
    AND (?1 IS NULL OR hex(owner_unit) IN (SELECT value FROM json_each(?1)))
    AND (?2 IS NULL OR EXISTS (
        SELECT 1 FROM signal_dossier_link AS linked
        WHERE linked.signal = record.uid AND linked.alive = 1
            AND hex(linked.dossier) IN (SELECT value FROM json_each(?2))))
    AND (?3 IS NULL OR EXISTS (
        SELECT 1 FROM json_each(arena) AS one WHERE one.value IN (SELECT value FROM json_each(?3))))
    AND (?4 IS NULL OR EXISTS (
        SELECT 1 FROM json_each(destep) AS one WHERE one.value IN (SELECT value FROM json_each(?4))))
    AND (?5 IS NULL OR ifnull(horizon, '0_1') IN (SELECT value FROM json_each(?5)))
    AND CASE WHEN ?6 IS NULL THEN ifnull(status, 'nieuw') <> 'inbox'
        ELSE ifnull(status, 'nieuw') IN (SELECT value FROM json_each(?6)) END
    AND (?7 = 0 OR ministry_wide = 1)
ORDER BY
    CASE ?8
        WHEN 'code' THEN refcode
        WHEN 'title' THEN title
        WHEN 'arena' THEN arena
        WHEN 'horizon' THEN ifnull(horizon, '0_1')
        WHEN 'weight' THEN printf('%02d', ifnull(impact, 3) * ifnull(likelihood, 3))
        WHEN 'status' THEN ifnull(status, 'nieuw')
        WHEN 'observed' THEN observed_on
        WHEN 'act' THEN ifnull(act_before, '9999')
        WHEN 'owner' THEN (
            SELECT unit.code FROM record AS place JOIN unit ON unit.id = place.id WHERE place.uid = signal.owner_unit)
    END COLLATE NOCASE,
    signal.id DESC

-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids, ?2 today. Of each study among them: its uid and whether it was withdrawn, whether another
-- replaced it, whether it is older than the norm of the most patient of its dossiers (as in study/list.sql), and a
-- finding of another study on the same approach, or on one that went into the same, that says the opposite, or null.
WITH went (uid, stays) AS MATERIALIZED (SELECT uid, stays FROM merged_approach)
SELECT
    own.uid,
    ifnull(publication_status, 'intern') = 'ingetrokken',
    study.replaced_by IS NOT NULL OR EXISTS (SELECT 1 FROM replacement WHERE replacement.study = own.uid),
    ifnull(?2 > ifnull(
        freshness_until,
        (SELECT date(
            CASE length(issued)
                WHEN 4 THEN date(issued || '-01-01', '+1 year')
                WHEN 7 THEN date(issued || '-01', '+1 month')
                ELSE date(issued, '+1 day')
            END,
            '+' || max(ifnull(freshness_months, 36)) || ' months', '-1 day')
         FROM link JOIN record ON record.uid = link.to_uid
             JOIN policy_dossier ON policy_dossier.id = record.id
         WHERE link.from_uid = own.uid AND link.type = 'dossier' AND link.alive = 1
             AND policy_dossier.alive = 1)), 0),
    (SELECT other.statement
     FROM finding AS ours
         LEFT JOIN went ON went.uid = ours.approach
         JOIN finding AS other ON other.study <> ours.study AND other.approach IN (
             SELECT ifnull(went.stays, ours.approach)
             UNION ALL
             SELECT beside.uid FROM went AS beside WHERE beside.stays = ifnull(went.stays, ours.approach))
         JOIN record AS place ON place.uid = other.study
         JOIN study AS elsewhere ON elsewhere.id = place.id
     WHERE ours.study = own.uid AND ours.alive = 1 AND other.alive = 1 AND elsewhere.alive = 1
         AND (ours.direction IN ('werkt', 'werkt_deels')) <> (other.direction IN ('werkt', 'werkt_deels'))
         AND ours.direction IN ('werkt', 'werkt_niet', 'averechts')
         AND other.direction IN ('werkt', 'werkt_niet', 'averechts')
     ORDER BY other.strength DESC, other.id
     LIMIT 1)
FROM json_each(?1) AS wanted
    JOIN record AS own ON own.id = wanted.value
    JOIN study ON study.id = own.id
ORDER BY wanted.key

-- SPDX-License-Identifier: EUPL-1.2
-- ?1 today. The studies that count in the map, oldest record first: neither withdrawn nor replaced. Kind of knowledge,
-- moment of the evaluation, when issued, area, whether reviewed by science or a supervisory committee, the strength of
-- the strongest finding (-1 without one), and whether older than the norm of the most patient of its dossiers (as in
-- study/list.sql).
SELECT own.uid, study.knowledge_kind, study.evaluation_moment, study.issued, ifnull(study.country_scope, 'nl'),
    ifnull(study.quality_review, 'onbekend') IN ('wetenschappelijk_getoetst', 'begeleidingscommissie'),
    ifnull((SELECT max(strength) FROM finding WHERE finding.study = own.uid AND finding.alive = 1), -1),
    ifnull(?1 > ifnull(
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
             AND policy_dossier.alive = 1)), 0)
FROM counting_study AS own JOIN study USING (id)
ORDER BY study.id

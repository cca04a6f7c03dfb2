-- SPDX-License-Identifier: EUPL-1.2
-- ?1 uid of the advice: the studies that it cites, also by a finding, of which no use in it was written down
WITH place (uid) AS (
    SELECT ?1
    UNION
    SELECT record.uid
    FROM advice_statement JOIN record ON record.id = advice_statement.id
    WHERE advice = ?1 AND advice_statement.alive = 1
),
cited (uid) AS (
    SELECT target FROM citation JOIN place ON cited_in = place.uid WHERE citation.alive = 1
),
used (uid) AS (
    SELECT cited.uid
    FROM cited JOIN record ON record.uid = cited.uid JOIN study ON study.id = record.id AND study.alive = 1
    UNION
    SELECT finding.study
    FROM cited JOIN record ON record.uid = cited.uid JOIN finding ON finding.id = record.id AND finding.alive = 1
)
SELECT used.uid
FROM used
WHERE NOT EXISTS (
    SELECT 1 FROM use_record
    WHERE object = used.uid AND use_record.alive = 1
        AND use_record.reference = (
            SELECT refcode FROM advice JOIN record ON record.id = advice.id WHERE record.uid = ?1))
ORDER BY used.uid

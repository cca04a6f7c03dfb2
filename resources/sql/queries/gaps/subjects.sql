-- SPDX-License-Identifier: EUPL-1.2
-- ?1 a day, ?2 the first day that counts. Of the concepts that had signals since: how many, how many studies, and
-- impact times likelihood of the strongest signal; those of narrower concepts count too. General concepts say nothing of
-- a subject.
WITH RECURSIVE recent (concept, id, strength) AS MATERIALIZED (
    SELECT link.to_uid, signal.id, ifnull(signal.impact, 3) * ifnull(signal.likelihood, 3)
    FROM signal
        JOIN record ON record.id = signal.id
        CROSS JOIN link ON link.from_uid = record.uid AND link.type = 'concept' AND link.alive = 1
    WHERE signal.alive = 1 AND signal.observed_on BETWEEN ?2 AND ?1
        AND ifnull(signal.status, 'nieuw') NOT IN ('weggelegd', 'inbox')
),
above (concept, top) AS (
    SELECT DISTINCT concept, concept FROM recent
    UNION
    SELECT above.concept, concept.broader
    FROM above
        JOIN record ON record.uid = above.top
        JOIN concept ON concept.id = record.id
    WHERE concept.broader IS NOT NULL
),
counted (top, signals, strength) AS MATERIALIZED (
    SELECT above.top, count(DISTINCT recent.id), max(recent.strength)
    FROM above JOIN recent USING (concept)
    GROUP BY above.top
),
below (top, concept) AS MATERIALIZED (
    SELECT top, top FROM counted
    UNION
    SELECT below.top, record.uid
    FROM below
        JOIN concept ON concept.broader = below.concept
        JOIN record ON record.id = concept.id
    WHERE concept.alive = 1
)
SELECT counted.top, counted.signals,
    (SELECT count(DISTINCT source.id)
     FROM below
         CROSS JOIN link ON link.to_uid = below.concept AND link.type = 'concept' AND link.alive = 1
         CROSS JOIN counting_study AS source ON source.uid = link.from_uid
     WHERE below.top = counted.top),
    counted.strength
FROM counted
    JOIN record ON record.uid = counted.top
    JOIN concept ON concept.id = record.id
WHERE concept.alive = 1 AND ifnull(concept.is_general, 0) = 0 AND ifnull(concept.status, 'vastgesteld') <> 'vervallen'
ORDER BY counted.signals DESC, concept.pref_nl

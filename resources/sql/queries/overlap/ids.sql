-- SPDX-License-Identifier: EUPL-1.2
-- ?1 unit whose verdicts count; ?2 levels, ?3 kinds, ?4 states, ?5 units of one side, ?8 units of the other: JSON
-- arrays of codes, or of uids in hexadecimal, or null for all; ?6 rules about showing a pair, null: not those that are
-- never shown, and what is always shown at every level; ?7 1 for those of which one person confirmed what another set
-- aside; ?9 a person who was asked to judge too and has not yet, or null; ?10 concepts that the pair rests on: a JSON
-- array of uids in hexadecimal, or null; ?11 the column that orders them, or null for the report; ?12 dossiers of which
-- one side is at least, likewise; ?13 today: a new pair that is put off to a day after it has the state 'later'; ?14 1
-- for what a run found at these levels alone, 0 for what people put or keep there too: a weak pair that they confirmed
-- is where more than one level is. Pairs with a record in the trash wait for it to come back; those of a question that
-- nobody asks any more go at once, before the next run. A pair that people put there or confirmed, and that the last run
-- did not find, has the id of its verdict, below zero, and comes last. With each the state that the latest verdict
-- gives it; of a pair that nobody judged what was agreed about both: nobody is asked again about the pairs of a group that
-- units agreed upon, and those that a run had found then stay while it stands, found or not. A verdict that rests on
-- agreements of which none stands any more confirms the pair (jobs/overlaprows).
WITH ruled (id, a, b, kind, show_rule, is_manual, is_confirmed, of_group) AS MATERIALIZED (
    SELECT id, a, b, kind, show_rule, is_manual, state IN ('bevestigd', 'actie', 'klaar'), of_group
    FROM latest_verdict
    WHERE unit = ?1
        AND (show_rule IS NOT NULL OR is_manual OR of_group OR state IN ('bevestigd', 'actie', 'klaar'))
),
pair (id, a, b, kind, level, place) AS (
    SELECT id, a, b, kind, level, place FROM overlap
    UNION ALL
    SELECT -id, a, b, kind, 'zwak', '~' FROM ruled
    WHERE NOT EXISTS (SELECT 1 FROM overlap WHERE overlap.a = ruled.a AND overlap.b = ruled.b)
),
side (uid, unit, is_current) AS MATERIALIZED (
    SELECT uid, hex(unit), is_current
    FROM (SELECT a AS uid FROM pair UNION SELECT b FROM pair) AS named CROSS JOIN compared USING (uid)
),
agreed_record (agreement, record, stands, is_running) AS MATERIALIZED (
    SELECT agreement.uid, link.to_uid, stands, is_running
    FROM agreement CROSS JOIN link ON link.from_uid = agreement.uid AND link.type = 'agreed' AND link.alive = 1
),
agreed (id, state) AS MATERIALIZED ( -- null: nothing of it stands any more
    SELECT pair.id, CASE WHEN max(one.stands AND one.is_running) THEN 'actie' WHEN max(one.stands) THEN 'klaar' END
    FROM agreed_record AS one CROSS JOIN pair ON pair.a = one.record
        CROSS JOIN agreed_record AS other ON other.agreement = one.agreement AND other.record = pair.b
    GROUP BY pair.id
),
subject (uid) AS MATERIALIZED (
    SELECT uid FROM concept CROSS JOIN record USING (id) WHERE hex(uid) IN (SELECT value FROM json_each(?10))
),
about (id) AS MATERIALIZED (
    SELECT overlap.id FROM subject CROSS JOIN overlap ON instr(overlap.parts, subject.uid) > 0
),
here (uid) AS MATERIALIZED (SELECT uid FROM side WHERE is_current),
one (uid) AS MATERIALIZED (SELECT uid FROM side WHERE unit IN (SELECT value FROM json_each(?5))),
other (uid) AS MATERIALIZED (SELECT uid FROM side WHERE unit IN (SELECT value FROM json_each(?8))),
in_dossier (uid) AS MATERIALIZED (
    SELECT record.uid FROM knowledge_question JOIN record USING (id)
    WHERE hex(dossier) IN (SELECT value FROM json_each(?12))
    UNION ALL
    SELECT from_uid FROM link
    WHERE type = 'dossier' AND alive = 1 AND hex(to_uid) IN (SELECT value FROM json_each(?12))
    UNION ALL
    SELECT signal FROM signal_dossier_link WHERE alive = 1 AND hex(dossier) IN (SELECT value FROM json_each(?12))
)
SELECT pair.id,
    ifnull(
        (SELECT CASE WHEN state IN ('actie', 'klaar') AND agreed.id IS NOT NULL AND agreed.state IS NULL
                         THEN 'bevestigd'
                     WHEN state <> 'nieuw' THEN state
                     WHEN agreed.state IS NULL AND snooze_until > ?13 THEN 'later' END
         FROM latest_verdict AS latest
         WHERE latest.a = pair.a AND latest.b = pair.b AND unit = ?1),
        ifnull(agreed.state, 'nieuw')) AS decided
FROM pair LEFT JOIN agreed USING (id) LEFT JOIN ruled ON ruled.a = pair.a AND ruled.b = pair.b
WHERE pair.a IN (SELECT uid FROM here) AND pair.b IN (SELECT uid FROM here)
    AND (?14 = 0 OR pair.id > 0)
    AND (?2 IS NULL OR level IN (SELECT value FROM json_each(?2))
         OR (?14 = 0 AND (show_rule = 'altijd' OR is_manual
                            OR (level = 'zwak' AND json_array_length(?2) > 1
                                AND (is_confirmed OR (of_group AND agreed.state IS NOT NULL))))))
    AND (pair.id > 0 OR show_rule IS NOT NULL OR is_manual OR is_confirmed OR agreed.state IS NOT NULL)
    AND (?3 IS NULL OR pair.kind IN (SELECT value FROM json_each(?3)))
    AND (?4 IS NULL OR decided IN (SELECT value FROM json_each(?4)))
    AND iif(?6 IS NULL, ifnull(show_rule, '') <> 'nooit', show_rule IN (SELECT value FROM json_each(?6)))
    AND (((?5 IS NULL OR pair.a IN (SELECT uid FROM one)) AND (?8 IS NULL OR pair.b IN (SELECT uid FROM other)))
         OR ((?5 IS NULL OR pair.b IN (SELECT uid FROM one)) AND (?8 IS NULL OR pair.a IN (SELECT uid FROM other))))
    AND (?7 = 0 OR (
        EXISTS (SELECT 1 FROM verdict AS yes
                WHERE yes.a = pair.a AND yes.b = pair.b AND yes.unit = ?1 AND yes.alive = 1
                    AND yes.state IN ('bevestigd', 'actie', 'klaar'))
        AND EXISTS (SELECT 1 FROM verdict AS no
                    WHERE no.a = pair.a AND no.b = pair.b AND no.unit = ?1 AND no.alive = 1
                        AND no.state = 'weggelegd')))
    AND (?9 IS NULL OR (
        EXISTS (SELECT 1 FROM verdict AS asking
                WHERE asking.a = pair.a AND asking.b = pair.b AND asking.unit = ?1 AND asking.alive = 1
                    AND instr(asking.second_reviewer, ?9) > 0)
        AND NOT EXISTS (SELECT 1 FROM verdict AS own
                        WHERE own.a = pair.a AND own.b = pair.b AND own.unit = ?1 AND own.alive = 1
                            AND own.person = ?9 AND ifnull(own.state, 'nieuw') <> 'nieuw')))
    AND (?10 IS NULL OR pair.id IN (SELECT id FROM about))
    AND (?12 IS NULL OR pair.a IN (SELECT uid FROM in_dossier) OR pair.b IN (SELECT uid FROM in_dossier))
ORDER BY
    ifnull(?11, '') IN ('score', 'left') AND place = '~',
    CASE ?11
        WHEN 'score' THEN substr(place, 16) -- the parts of a place: overlap/reportorder
        WHEN 'left' THEN substr(place, 3)
        WHEN 'status' THEN decided
        WHEN 'from' THEN (SELECT refcode FROM compared WHERE uid = pair.a)
        WHEN 'and' THEN (SELECT refcode FROM compared WHERE uid = pair.b)
        WHEN 'question' THEN (SELECT refcode FROM compared WHERE uid IN (pair.a, pair.b) AND is_question)
        WHEN 'known' THEN (SELECT refcode FROM compared WHERE uid IN (pair.a, pair.b) AND NOT is_question)
    END,
    place, pair.id

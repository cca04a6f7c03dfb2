-- SPDX-License-Identifier: EUPL-1.2
-- ?2 own unit, ?5 who works in the bank: how many pairs this person was asked to judge too and has not yet. Which of
-- them are still pairs is for overlap/ids.sql to say; nobody reads that without one of these.
SELECT NULL, 0, NULL, NULL, NULL, 0, NULL, count(*), 0
FROM (
    SELECT DISTINCT a, b FROM verdict AS asking
    WHERE ?5 <> '' AND asking.unit = ?2 AND asking.alive = 1 AND instr(asking.second_reviewer, ?5) > 0
        AND NOT EXISTS (SELECT 1 FROM verdict AS own
                        WHERE own.a = asking.a AND own.b = asking.b AND own.unit = ?2 AND own.alive = 1
                            AND own.person = ?5 AND ifnull(own.state, 'nieuw') <> 'nieuw')
)

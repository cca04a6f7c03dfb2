-- SPDX-License-Identifier: EUPL-1.2
-- ?1 uid of a record, ?2 the kind of what hangs on it (model/kind.h): the highest number among it, or 0
SELECT ifnull(max(sequence), 0)
FROM (
    SELECT sequence FROM agenda_item WHERE ?2 = 61 AND event = ?1 AND alive = 1
    UNION ALL
    SELECT sequence FROM insight WHERE ?2 = 63 AND event = ?1 AND alive = 1
    UNION ALL
    SELECT sequence FROM advice_statement WHERE ?2 = 71 AND advice = ?1 AND alive = 1
    UNION ALL
    SELECT sequence FROM citation WHERE ?2 = 72 AND cited_in = ?1 AND alive = 1
    UNION ALL
    SELECT sequence FROM bulletin_item WHERE ?2 = 54 AND bulletin = ?1 AND alive = 1
)

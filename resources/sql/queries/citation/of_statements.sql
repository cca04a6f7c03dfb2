-- SPDX-License-Identifier: EUPL-1.2
-- ?1 uid of an advice: what its statements cite, each in its order
SELECT citation.id
FROM advice_statement AS statement
    CROSS JOIN record ON record.id = statement.id
    CROSS JOIN citation ON citation.cited_in = record.uid
WHERE statement.advice = ?1 AND statement.alive = 1 AND citation.alive = 1
ORDER BY ifnull(citation.sequence, 0), citation.id

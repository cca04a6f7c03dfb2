-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids; rows come back in that order
WITH wanted (nth, id) AS (SELECT key, value FROM json_each(?1))
SELECT
    finding.id, (SELECT uid FROM record WHERE record.id = finding.id) AS uid, alive, conflict, revision,
    created_at, created_by, changed_at, changed_by, study, approach, direction, strength, statement,
    outcome, target_group, context, conditions, effect_size, page, quote, assessed_by, assessed_on
FROM wanted JOIN finding ON finding.id = wanted.id
ORDER BY nth

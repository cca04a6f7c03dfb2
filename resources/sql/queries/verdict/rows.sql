-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids; rows come back in that order
WITH wanted (nth, id) AS (SELECT key, value FROM json_each(?1))
SELECT
    verdict.id, (SELECT uid FROM record WHERE record.id = verdict.id) AS uid, alive, conflict, revision,
    created_at, created_by, changed_at, changed_by, a, b, kind, unit, person, state, reason_code,
    reason_text, remark, snooze_until, decided_on, score, hash_a, hash_b, shared_then,
    grounds, words_a, words_b, show_rule, is_manual, second_reviewer, of_group
FROM wanted JOIN verdict ON verdict.id = wanted.id
ORDER BY nth

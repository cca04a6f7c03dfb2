-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids; rows come back in that order
WITH wanted (nth, id) AS (SELECT key, value FROM json_each(?1))
SELECT
    knowledge_question.id, (SELECT uid FROM record WHERE record.id = knowledge_question.id) AS uid, alive,
    conflict, revision, created_at, created_by, changed_at, changed_by, refcode, owner_unit, share_level,
    record_state, origin, keywords, external_id, extra, text, explanation, kind, dossier, asked_by_kind,
    audience, need_class, decision_supported, need_by, status, answer_summary, answered_on, revisit_on,
    merged_into, asked_on, answered_in_meeting, reopen_reason
FROM wanted JOIN knowledge_question ON knowledge_question.id = wanted.id
ORDER BY nth

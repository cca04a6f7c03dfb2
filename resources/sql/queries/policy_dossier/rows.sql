-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids; rows come back in that order
WITH wanted (nth, id) AS (SELECT key, value FROM json_each(?1))
SELECT
    policy_dossier.id, (SELECT uid FROM record WHERE record.id = policy_dossier.id) AS uid, alive,
    conflict, revision, created_at, created_by, changed_at, changed_by, refcode, owner_unit, share_level,
    record_state, origin, keywords, external_id, extra, code, title, description, agenda_horizon, priority,
    priority_from, priority_to, freshness_months, status, parliamentary_dossier, budget_article
FROM wanted JOIN policy_dossier ON policy_dossier.id = wanted.id
ORDER BY nth

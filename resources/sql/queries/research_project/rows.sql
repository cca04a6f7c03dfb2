-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of ids; rows come back in that order
WITH wanted (nth, id) AS (SELECT key, value FROM json_each(?1))
SELECT
    research_project.id, (SELECT uid FROM record WHERE record.id = research_project.id) AS uid, alive,
    conflict, revision, created_at, created_by, changed_at, changed_by, refcode, owner_unit, share_level,
    record_state, origin, keywords, external_id, extra, title, kind, phase, central_question,
    existing_knowledge_checked, knowledge_checked_by, knowledge_checked_on, knowledge_top,
    knowledge_remark, lead, contractor, budget_estimate, budget_granted, spent, cost_split, budget_article,
    in_sea, sea_theme, sea_subtheme, independence, conflict_note, planned_start, start, planned_end,
    draft_on, delivered_on, reaction_on, closed_on, reaction_reference, reaction_summary, stop_reason, phase_remark
FROM wanted JOIN research_project ON research_project.id = wanted.id
ORDER BY nth

-- SPDX-License-Identifier: EUPL-1.2
-- In which records in use the piece ?1 of a family name stands in a text that names no person; ?2 the uids of the
-- person and of who went into them, as a JSON array: the id, and the text. lower() knows the letters a to z only: whoever
-- asks gives a piece of such letters, and looks for the whole name in the texts.
SELECT study.id, ifnull(one.value ->> '$.name', '')
FROM study, json_each(contributions) AS one
WHERE alive = 1 AND instr(lower(one.value ->> '$.name'), lower(?1)) > 0
    AND ifnull(one.value ->> '$.person', '') NOT IN (SELECT value FROM json_each(?2))
UNION ALL
SELECT participant.id, one.value
FROM participant, json_each(json_array(name, organisation, needs)) AS one
WHERE participant.alive = 1 AND person IS NULL AND instr(lower(one.value), lower(?1)) > 0
UNION ALL
SELECT agenda_item.id, one.value
FROM agenda_item, json_each(json_array(title, speaker_name)) AS one
WHERE agenda_item.alive = 1 AND instr(lower(one.value), lower(?1)) > 0
UNION ALL
SELECT task.id, one.value
FROM task, json_each(json_array(what, who)) AS one
WHERE task.alive = 1 AND instr(lower(one.value), lower(?1)) > 0
UNION ALL
SELECT note.id, one.value
FROM note, json_each(json_array(text)) AS one
WHERE note.alive = 1 AND instr(lower(one.value), lower(?1)) > 0
UNION ALL
SELECT contact_moment.id, one.value
FROM contact_moment, json_each(json_array(subject, notes, follow_up_what)) AS one
WHERE contact_moment.alive = 1 AND instr(lower(one.value), lower(?1)) > 0
UNION ALL
SELECT event.id, one.value
FROM event, json_each(json_array(
    title, goal, place, room, accessibility_note, report, evaluation_remark, status_reason, no_outcome
)) AS one
WHERE event.alive = 1 AND instr(lower(one.value), lower(?1)) > 0
UNION ALL
SELECT advice.id, one.value
FROM advice, json_each(json_array(title, addressee, reason, key_message, dilemma, gaps_text, outcome_note)) AS one
WHERE advice.alive = 1 AND instr(lower(one.value), lower(?1)) > 0
UNION ALL
SELECT profile.id, one.value
FROM profile, json_each(json_array(name)) AS one
WHERE profile.alive = 1 AND instr(lower(one.value), lower(?1)) > 0
UNION ALL
SELECT advice_statement.id, one.value
FROM advice_statement, json_each(json_array(text)) AS one
WHERE advice_statement.alive = 1 AND instr(lower(one.value), lower(?1)) > 0
UNION ALL
SELECT advice_version.id, one.value
FROM advice_version, json_each(json_array(frozen_by)) AS one
WHERE advice_version.alive = 1 AND instr(lower(one.value), lower(?1)) > 0
UNION ALL
SELECT approach.id, one.value
FROM approach, json_each(json_array(name_nl, name_en, description)) AS one
WHERE approach.alive = 1 AND instr(lower(one.value), lower(?1)) > 0
UNION ALL
SELECT attachment.id, one.value
FROM attachment, json_each(json_array(name)) AS one
WHERE attachment.alive = 1 AND instr(lower(one.value), lower(?1)) > 0
UNION ALL
SELECT bulletin.id, one.value
FROM bulletin, json_each(json_array(title, intro, editor)) AS one
WHERE bulletin.alive = 1 AND instr(lower(one.value), lower(?1)) > 0
UNION ALL
SELECT bulletin_item.id, one.value
FROM bulletin_item, json_each(json_array(heading, what_is_new, why_it_matters)) AS one
WHERE bulletin_item.alive = 1 AND instr(lower(one.value), lower(?1)) > 0
UNION ALL
SELECT citation.id, one.value
FROM citation, json_each(json_array(other, note)) AS one
WHERE citation.alive = 1 AND instr(lower(one.value), lower(?1)) > 0
UNION ALL
SELECT collection.id, one.value
FROM collection, json_each(json_array(name_nl, name_en, description)) AS one
WHERE collection.alive = 1 AND instr(lower(one.value), lower(?1)) > 0
UNION ALL
SELECT concept.id, one.value
FROM concept, json_each(json_array(pref_nl, pref_en, definition_nl)) AS one
WHERE concept.alive = 1 AND instr(lower(one.value), lower(?1)) > 0
UNION ALL
SELECT consultation.id, one.value
FROM consultation, json_each(json_array(remark)) AS one
WHERE consultation.alive = 1 AND instr(lower(one.value), lower(?1)) > 0
UNION ALL
SELECT dossier_milestone.id, one.value
FROM dossier_milestone, json_each(json_array(label)) AS one
WHERE dossier_milestone.alive = 1 AND instr(lower(one.value), lower(?1)) > 0
UNION ALL
SELECT exploration.id, one.value
FROM exploration, json_each(json_array(title, central_question, scope, result_summary)) AS one
WHERE exploration.alive = 1 AND instr(lower(one.value), lower(?1)) > 0
UNION ALL
SELECT external_bank.id, one.value
FROM external_bank, json_each(json_array(name, held_by, content, access, contact)) AS one
WHERE external_bank.alive = 1 AND instr(lower(one.value), lower(?1)) > 0
UNION ALL
SELECT finding.id, one.value
FROM finding, json_each(json_array(statement, target_group, context, conditions, quote, assessed_by)) AS one
WHERE finding.alive = 1 AND instr(lower(one.value), lower(?1)) > 0
UNION ALL
SELECT insight.id, one.value
FROM insight, json_each(json_array(text, by_whom)) AS one
WHERE insight.alive = 1 AND instr(lower(one.value), lower(?1)) > 0
UNION ALL
SELECT institute.id, one.value
FROM institute, json_each(json_array(name_nl, name_en)) AS one
WHERE institute.alive = 1 AND instr(lower(one.value), lower(?1)) > 0
UNION ALL
SELECT knowledge_question.id, one.value
FROM knowledge_question, json_each(json_array(
    text, explanation, decision_supported, answer_summary, reopen_reason
)) AS one
WHERE knowledge_question.alive = 1 AND instr(lower(one.value), lower(?1)) > 0
UNION ALL
SELECT lesson.id, one.value
FROM lesson, json_each(json_array(
    title, situation, what_we_did, what_worked, what_did_not, advice_to_others, contact
)) AS one
WHERE lesson.alive = 1 AND instr(lower(one.value), lower(?1)) > 0
UNION ALL
SELECT overlap_action.id, one.value
FROM overlap_action, json_each(json_array(what, answer_text, result)) AS one
WHERE overlap_action.alive = 1 AND instr(lower(one.value), lower(?1)) > 0
UNION ALL
SELECT phase_change.id, one.value
FROM phase_change, json_each(json_array(done_by, remark)) AS one
WHERE phase_change.alive = 1 AND instr(lower(one.value), lower(?1)) > 0
UNION ALL
SELECT policy_dossier.id, one.value
FROM policy_dossier, json_each(json_array(title, description)) AS one
WHERE policy_dossier.alive = 1 AND instr(lower(one.value), lower(?1)) > 0
UNION ALL
SELECT project_comment.id, one.value
FROM project_comment, json_each(json_array(from_whom, text, answer)) AS one
WHERE project_comment.alive = 1 AND instr(lower(one.value), lower(?1)) > 0
UNION ALL
SELECT research_project.id, one.value
FROM research_project, json_each(json_array(
    title, central_question, knowledge_checked_by, knowledge_remark, conflict_note, reaction_summary, stop_reason,
    phase_remark
)) AS one
WHERE research_project.alive = 1 AND instr(lower(one.value), lower(?1)) > 0
UNION ALL
SELECT signal.id, one.value
FROM signal, json_each(json_array(
    title, description, wide_reason, urgency_reason, result, set_aside_reason, region
)) AS one
WHERE signal.alive = 1 AND instr(lower(one.value), lower(?1)) > 0
UNION ALL
SELECT signal_assessment.id, one.value
FROM signal_assessment, json_each(json_array(reason)) AS one
WHERE signal_assessment.alive = 1 AND instr(lower(one.value), lower(?1)) > 0
UNION ALL
SELECT signal_dossier_link.id, one.value
FROM signal_dossier_link, json_each(json_array(meaning, proposed_action, linked_by)) AS one
WHERE signal_dossier_link.alive = 1 AND instr(lower(one.value), lower(?1)) > 0
UNION ALL
SELECT study.id, one.value
FROM study, json_each(json_array(
    title, subtitle, title_translated, commissioner_name, publisher, place, container, abstract, summary_plain,
    key_message, research_question, region, location, licence_text, assessed_by, refusal_ground,
    accessibility_reason
)) AS one
WHERE study.alive = 1 AND instr(lower(one.value), lower(?1)) > 0
UNION ALL
SELECT study_question_link.id, one.value
FROM study_question_link, json_each(json_array(note)) AS one
WHERE study_question_link.alive = 1 AND instr(lower(one.value), lower(?1)) > 0
UNION ALL
SELECT study_relation.id, one.value
FROM study_relation, json_each(json_array(note)) AS one
WHERE study_relation.alive = 1 AND instr(lower(one.value), lower(?1)) > 0
UNION ALL
SELECT unit.id, one.value
FROM unit, json_each(json_array(name_nl, name_en, knowledge_group_name, mailbox)) AS one
WHERE unit.alive = 1 AND instr(lower(one.value), lower(?1)) > 0
UNION ALL
SELECT use_record.id, one.value
FROM use_record, json_each(json_array(reference, note)) AS one
WHERE use_record.alive = 1 AND instr(lower(one.value), lower(?1)) > 0
UNION ALL
SELECT verdict.id, one.value
FROM verdict, json_each(json_array(person, reason_text, remark, second_reviewer)) AS one
WHERE verdict.alive = 1 AND instr(lower(one.value), lower(?1)) > 0

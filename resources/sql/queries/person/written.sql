-- SPDX-License-Identifier: EUPL-1.2
-- In which records in use the piece ?1 of a family name stands in a text that is not tied to one of these persons; ?2
-- their uids (the person, and who went into them), as a JSON array: the id, and the text. Lists are read whole, but
-- for the uids in them. lower() knows the letters a to z only: whoever asks gives a piece of such letters, and looks
-- for the whole name in the texts.
WITH said (record, words) AS (
    SELECT study.id, one.value ->> '$.name'
    FROM study, json_each(contributions) AS one
    WHERE alive = 1 AND ifnull(one.value ->> '$.person', '') NOT IN (SELECT value FROM json_each(?2))
    UNION ALL
    SELECT participant.id, one.atom
    FROM participant, json_tree(json_array(name, organisation, needs)) AS one
    WHERE participant.alive = 1 AND (
        person IS NULL OR hex(person) NOT IN (SELECT upper(replace(value, '-', '')) FROM json_each(?2))
    )
    UNION ALL
    SELECT agenda_item.id, one.atom
    FROM agenda_item, json_tree(json_array(title, speaker_name, json(documents))) AS one
    WHERE agenda_item.alive = 1
    UNION ALL
    SELECT task.id, one.atom
    FROM task, json_tree(json_array(what, who)) AS one
    WHERE task.alive = 1
    UNION ALL
    SELECT note.id, one.atom
    FROM note, json_tree(json_array(text)) AS one
    WHERE note.alive = 1
    UNION ALL
    SELECT contact_moment.id, one.atom
    FROM contact_moment, json_tree(json_array(subject, notes, follow_up_what, json(keywords), json(extra))) AS one
    WHERE contact_moment.alive = 1
    UNION ALL
    SELECT event.id, one.atom
    FROM event, json_tree(json_array(
        title, goal, place, room, accessibility_note, report, evaluation_remark, status_reason, no_outcome,
        json(evaluation), json(keywords), json(extra)
    )) AS one
    WHERE event.alive = 1
    UNION ALL
    SELECT advice.id, one.atom
    FROM advice, json_tree(json_array(
        title, addressee, reason, key_message, dilemma, gaps_text, outcome_note, json(requested), json(options),
        json(keywords), json(extra)
    )) AS one
    WHERE advice.alive = 1
    UNION ALL
    SELECT profile.id, one.atom
    FROM profile, json_tree(json_array(name)) AS one
    WHERE profile.alive = 1
    UNION ALL
    SELECT advice_statement.id, one.atom
    FROM advice_statement, json_tree(json_array(text)) AS one
    WHERE advice_statement.alive = 1
    UNION ALL
    SELECT advice_version.id, one.atom
    FROM advice_version, json_tree(json_array(frozen_by)) AS one
    WHERE advice_version.alive = 1
    UNION ALL
    SELECT approach.id, one.atom
    FROM approach, json_tree(json_array(name_nl, name_en, description, json(keywords), json(extra))) AS one
    WHERE approach.alive = 1
    UNION ALL
    SELECT attachment.id, one.atom
    FROM attachment, json_tree(json_array(name)) AS one
    WHERE attachment.alive = 1
    UNION ALL
    SELECT bulletin.id, one.atom
    FROM bulletin, json_tree(json_array(title, intro, editor, json(keywords), json(extra))) AS one
    WHERE bulletin.alive = 1
    UNION ALL
    SELECT bulletin_item.id, one.atom
    FROM bulletin_item, json_tree(json_array(heading, what_is_new, why_it_matters)) AS one
    WHERE bulletin_item.alive = 1
    UNION ALL
    SELECT citation.id, one.atom
    FROM citation, json_tree(json_array(other, note)) AS one
    WHERE citation.alive = 1
    UNION ALL
    SELECT collection.id, one.atom
    FROM collection, json_tree(json_array(name_nl, name_en, description, json(keywords), json(extra))) AS one
    WHERE collection.alive = 1
    UNION ALL
    SELECT concept.id, one.atom
    FROM concept, json_tree(json_array(
        pref_nl, pref_en, definition_nl, json(alt_nl), json(hidden_nl), json(keywords), json(extra)
    )) AS one
    WHERE concept.alive = 1
    UNION ALL
    SELECT consultation.id, one.atom
    FROM consultation, json_tree(json_array(remark)) AS one
    WHERE consultation.alive = 1
    UNION ALL
    SELECT dossier_milestone.id, one.atom
    FROM dossier_milestone, json_tree(json_array(label)) AS one
    WHERE dossier_milestone.alive = 1
    UNION ALL
    SELECT exploration.id, one.atom
    FROM exploration, json_tree(json_array(
        title, central_question, scope, result_summary, json(keywords), json(extra)
    )) AS one
    WHERE exploration.alive = 1
    UNION ALL
    SELECT external_bank.id, one.atom
    FROM external_bank, json_tree(json_array(
        name, held_by, content, access, contact, json(keywords), json(extra)
    )) AS one
    WHERE external_bank.alive = 1
    UNION ALL
    SELECT finding.id, one.atom
    FROM finding, json_tree(json_array(statement, target_group, context, conditions, quote, assessed_by)) AS one
    WHERE finding.alive = 1
    UNION ALL
    SELECT insight.id, one.atom
    FROM insight, json_tree(json_array(text, by_whom)) AS one
    WHERE insight.alive = 1
    UNION ALL
    SELECT institute.id, one.atom
    FROM institute, json_tree(json_array(name_nl, name_en, json(agreements), json(keywords), json(extra))) AS one
    WHERE institute.alive = 1
    UNION ALL
    SELECT knowledge_question.id, one.atom
    FROM knowledge_question, json_tree(json_array(
        text, explanation, decision_supported, answer_summary, reopen_reason, json(keywords), json(extra)
    )) AS one
    WHERE knowledge_question.alive = 1
    UNION ALL
    SELECT lesson.id, one.atom
    FROM lesson, json_tree(json_array(
        title, situation, what_we_did, what_worked, what_did_not, advice_to_others, contact, json(keywords),
        json(extra)
    )) AS one
    WHERE lesson.alive = 1
    UNION ALL
    SELECT overlap_action.id, one.atom
    FROM overlap_action, json_tree(json_array(what, answer_text, result)) AS one
    WHERE overlap_action.alive = 1
    UNION ALL
    SELECT phase_change.id, one.atom
    FROM phase_change, json_tree(json_array(done_by, remark)) AS one
    WHERE phase_change.alive = 1
    UNION ALL
    SELECT policy_dossier.id, one.atom
    FROM policy_dossier, json_tree(json_array(title, description, json(keywords), json(extra))) AS one
    WHERE policy_dossier.alive = 1
    UNION ALL
    SELECT project_comment.id, one.atom
    FROM project_comment, json_tree(json_array(from_whom, text, answer)) AS one
    WHERE project_comment.alive = 1
    UNION ALL
    SELECT research_project.id, one.atom
    FROM research_project, json_tree(json_array(
        title, central_question, knowledge_checked_by, knowledge_remark, conflict_note, reaction_summary,
        stop_reason, phase_remark, json(keywords), json(extra)
    )) AS one
    WHERE research_project.alive = 1
    UNION ALL
    SELECT setting.id, one.atom -- reasons of decisions, what people call a gap or a group
    FROM setting, json_tree(setting.value) AS one
    WHERE setting.alive = 1 AND (
        setting.name GLOB 'gaps.decided.*' OR setting.name GLOB 'gaps.written.*' OR setting.name GLOB 'gaps.map.*'
        OR setting.name GLOB 'overlap.notneeded.*' OR setting.name GLOB 'overlap.rule.*'
        OR setting.name GLOB 'overlap.group.*'
    )
    UNION ALL
    SELECT signal.id, one.atom
    FROM signal, json_tree(json_array(
        title, description, wide_reason, urgency_reason, result, set_aside_reason, region, json(sources),
        json(keywords), json(extra)
    )) AS one
    WHERE signal.alive = 1
    UNION ALL
    SELECT signal_assessment.id, one.atom
    FROM signal_assessment, json_tree(json_array(reason)) AS one
    WHERE signal_assessment.alive = 1
    UNION ALL
    SELECT signal_dossier_link.id, one.atom
    FROM signal_dossier_link, json_tree(json_array(meaning, proposed_action, linked_by)) AS one
    WHERE signal_dossier_link.alive = 1
    UNION ALL
    SELECT study.id, one.atom
    FROM study, json_tree(json_array(
        title, subtitle, title_translated, commissioner_name, publisher, place, container, abstract, summary_plain,
        key_message, research_question, region, location, licence_text, assessed_by, refusal_ground,
        accessibility_reason, json(other_ids), json(keywords), json(extra)
    )) AS one
    WHERE study.alive = 1
    UNION ALL
    SELECT study_question_link.id, one.atom
    FROM study_question_link, json_tree(json_array(note)) AS one
    WHERE study_question_link.alive = 1
    UNION ALL
    SELECT study_relation.id, one.atom
    FROM study_relation, json_tree(json_array(note)) AS one
    WHERE study_relation.alive = 1
    UNION ALL
    SELECT unit.id, one.atom
    FROM unit, json_tree(json_array(
        name_nl, name_en, knowledge_group_name, mailbox, json(alternative_names), json(keywords), json(extra)
    )) AS one
    WHERE unit.alive = 1
    UNION ALL
    SELECT use_record.id, one.atom
    FROM use_record, json_tree(json_array(reference, note)) AS one
    WHERE use_record.alive = 1
    UNION ALL
    SELECT verdict.id, one.atom
    FROM verdict, json_tree(json_array(person, reason_text, remark, second_reviewer)) AS one
    WHERE verdict.alive = 1
)
SELECT record, words FROM said
WHERE instr(lower(words), lower(?1)) > 0 AND words NOT GLOB '????????-????-????-????-????????????'

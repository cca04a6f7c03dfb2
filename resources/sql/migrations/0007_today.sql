-- SPDX-License-Identifier: EUPL-1.2
-- What Today and the links of a record ask, so that no question walks through a whole table.

CREATE INDEX signal_act_before ON signal (act_before, status, owner_unit) WHERE act_before IS NOT NULL;
CREATE INDEX signal_next_review ON signal (next_review, status, owner_unit, alive) WHERE next_review IS NOT NULL;
CREATE INDEX signal_waiting ON signal (status, owner_unit, alive);
CREATE INDEX signal_wide ON signal (owner_unit) WHERE ministry_wide = 1;
CREATE INDEX dossier_milestone_date ON dossier_milestone (date);
CREATE INDEX contact_moment_follow_up ON contact_moment (follow_up_on) WHERE follow_up_on IS NOT NULL;
CREATE INDEX event_status ON event (status, start);
CREATE INDEX task_due ON task (due);
CREATE INDEX knowledge_question_need_by ON knowledge_question (need_by) WHERE need_by IS NOT NULL;
CREATE INDEX knowledge_question_revisit_on ON knowledge_question (revisit_on) WHERE revisit_on IS NOT NULL;
CREATE INDEX study_unexplained ON study (owner_unit) WHERE summary_plain IS NULL AND alive = 1;
CREATE INDEX person_review_after ON person (review_after) WHERE review_after IS NOT NULL;
CREATE INDEX knowledge_question_dossier ON knowledge_question (dossier) WHERE dossier IS NOT NULL;

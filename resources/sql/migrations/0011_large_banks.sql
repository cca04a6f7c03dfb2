-- SPDX-License-Identifier: EUPL-1.2
-- Who has a code, in a bank of any size: it is asked of every record that comes back from the trash or is made again.
CREATE INDEX study_refcode ON study (refcode COLLATE NOCASE) WHERE alive = 1;
CREATE INDEX knowledge_question_refcode ON knowledge_question (refcode COLLATE NOCASE) WHERE alive = 1;
CREATE INDEX research_project_refcode ON research_project (refcode COLLATE NOCASE) WHERE alive = 1;
CREATE INDEX policy_dossier_refcode ON policy_dossier (refcode COLLATE NOCASE) WHERE alive = 1;
CREATE INDEX institute_refcode ON institute (refcode COLLATE NOCASE) WHERE alive = 1;
CREATE INDEX person_refcode ON person (refcode COLLATE NOCASE) WHERE alive = 1;
CREATE INDEX signal_refcode ON signal (refcode COLLATE NOCASE) WHERE alive = 1;
CREATE INDEX event_refcode ON event (refcode COLLATE NOCASE) WHERE alive = 1;
CREATE INDEX exploration_refcode ON exploration (refcode COLLATE NOCASE) WHERE alive = 1;
CREATE INDEX advice_refcode ON advice (refcode COLLATE NOCASE) WHERE alive = 1;
CREATE INDEX approach_refcode ON approach (refcode COLLATE NOCASE) WHERE alive = 1;
CREATE INDEX lesson_refcode ON lesson (refcode COLLATE NOCASE) WHERE alive = 1;
CREATE INDEX bulletin_refcode ON bulletin (refcode COLLATE NOCASE) WHERE alive = 1;
CREATE INDEX contact_moment_refcode ON contact_moment (refcode COLLATE NOCASE) WHERE alive = 1;
CREATE INDEX collection_refcode ON collection (refcode COLLATE NOCASE) WHERE alive = 1;

-- SPDX-License-Identifier: EUPL-1.2
-- An index of codes is for whoever has a code. With "alive = 1" as its condition it was also taken to go through a
-- whole list of living records, in the order of their codes and one row at a time.

DROP INDEX study_refcode;
CREATE INDEX study_refcode ON study (refcode COLLATE NOCASE) WHERE refcode IS NOT NULL;
DROP INDEX knowledge_question_refcode;
CREATE INDEX knowledge_question_refcode ON knowledge_question (refcode COLLATE NOCASE) WHERE refcode IS NOT NULL;
DROP INDEX research_project_refcode;
CREATE INDEX research_project_refcode ON research_project (refcode COLLATE NOCASE) WHERE refcode IS NOT NULL;
DROP INDEX policy_dossier_refcode;
CREATE INDEX policy_dossier_refcode ON policy_dossier (refcode COLLATE NOCASE) WHERE refcode IS NOT NULL;
DROP INDEX institute_refcode;
CREATE INDEX institute_refcode ON institute (refcode COLLATE NOCASE) WHERE refcode IS NOT NULL;
DROP INDEX person_refcode;
CREATE INDEX person_refcode ON person (refcode COLLATE NOCASE) WHERE refcode IS NOT NULL;
DROP INDEX signal_refcode;
CREATE INDEX signal_refcode ON signal (refcode COLLATE NOCASE) WHERE refcode IS NOT NULL;
DROP INDEX event_refcode;
CREATE INDEX event_refcode ON event (refcode COLLATE NOCASE) WHERE refcode IS NOT NULL;
DROP INDEX exploration_refcode;
CREATE INDEX exploration_refcode ON exploration (refcode COLLATE NOCASE) WHERE refcode IS NOT NULL;
DROP INDEX advice_refcode;
CREATE INDEX advice_refcode ON advice (refcode COLLATE NOCASE) WHERE refcode IS NOT NULL;
DROP INDEX approach_refcode;
CREATE INDEX approach_refcode ON approach (refcode COLLATE NOCASE) WHERE refcode IS NOT NULL;
DROP INDEX lesson_refcode;
CREATE INDEX lesson_refcode ON lesson (refcode COLLATE NOCASE) WHERE refcode IS NOT NULL;
DROP INDEX bulletin_refcode;
CREATE INDEX bulletin_refcode ON bulletin (refcode COLLATE NOCASE) WHERE refcode IS NOT NULL;
DROP INDEX contact_moment_refcode;
CREATE INDEX contact_moment_refcode ON contact_moment (refcode COLLATE NOCASE) WHERE refcode IS NOT NULL;
DROP INDEX collection_refcode;
CREATE INDEX collection_refcode ON collection (refcode COLLATE NOCASE) WHERE refcode IS NOT NULL;

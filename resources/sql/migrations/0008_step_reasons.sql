-- SPDX-License-Identifier: EUPL-1.2
-- Why a question was opened again, and why a project went back, or on in spite of something (spec 02, 2.8).

ALTER TABLE knowledge_question ADD COLUMN reopen_reason TEXT;
ALTER TABLE research_project ADD COLUMN phase_remark TEXT;

-- SPDX-License-Identifier: EUPL-1.2
-- Why a study is public that not everybody can read, and the ways to studies with the same ISBN and to those that were
-- withdrawn.

ALTER TABLE study ADD COLUMN accessibility_reason TEXT;
CREATE INDEX study_isbn ON study (isbn) WHERE isbn IS NOT NULL;
CREATE INDEX study_withdrawn ON study (id) WHERE publication_status = 'ingetrokken' AND alive = 1;

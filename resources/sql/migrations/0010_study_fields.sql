-- SPDX-License-Identifier: EUPL-1.2
-- Why a study is public that not everybody can read, and the way to studies with the same ISBN.

ALTER TABLE study ADD COLUMN accessibility_reason TEXT;
CREATE INDEX study_isbn ON study (isbn) WHERE isbn IS NOT NULL;

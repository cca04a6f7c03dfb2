-- SPDX-License-Identifier: EUPL-1.2
-- What units agreed about an overlap; whom a reviewer asks to judge a pair too.

CREATE TABLE overlap_action (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL,
    conflict INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by BLOB,
    changed_at INTEGER NOT NULL,
    changed_by BLOB,
    kind TEXT,
    what TEXT,
    lead_unit BLOB,
    due TEXT,
    status TEXT,
    answer TEXT,
    answer_text TEXT,
    result TEXT,
    follow_up BLOB
) STRICT;

CREATE INDEX overlap_action_due ON overlap_action (due);

ALTER TABLE verdict ADD COLUMN second_reviewer TEXT;

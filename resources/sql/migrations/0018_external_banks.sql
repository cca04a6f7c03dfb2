-- SPDX-License-Identifier: EUPL-1.2
-- The register of knowledge banks of others.

CREATE TABLE external_bank (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL,
    conflict INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by BLOB,
    changed_at INTEGER NOT NULL,
    changed_by BLOB,
    refcode TEXT,
    owner_unit BLOB,
    share_level TEXT,
    record_state TEXT,
    origin TEXT,
    keywords TEXT,
    external_id TEXT,
    extra TEXT,
    name TEXT,
    held_by TEXT,
    url TEXT,
    content TEXT,
    access TEXT,
    contact TEXT,
    checked_on TEXT
) STRICT;

CREATE INDEX external_bank_refcode ON external_bank (refcode COLLATE NOCASE) WHERE refcode IS NOT NULL;

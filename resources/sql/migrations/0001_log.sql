-- SPDX-License-Identifier: EUPL-1.2
-- The truth: the log of every change, and the bytes of files. All other tables can be made from these.

PRAGMA application_id = 1263419979; -- "KNBK"

-- One life of a bank in one place; restoring or copying starts a new one.
CREATE TABLE incarnation (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    unit BLOB,
    own INTEGER NOT NULL,
    made_at INTEGER NOT NULL
) STRICT;

-- Gives every record its number in this file, so that numbers survive a rebuild.
CREATE TABLE record (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    kind INTEGER NOT NULL
) STRICT;

CREATE TABLE operation (
    id INTEGER PRIMARY KEY,
    bank INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    hlc INTEGER NOT NULL,
    who BLOB,
    step INTEGER NOT NULL,
    record INTEGER NOT NULL,
    fields BLOB NOT NULL,
    observed BLOB,
    seal BLOB,
    UNIQUE (bank, seq)
) STRICT;
CREATE INDEX operation_record ON operation (record);

-- One action of a user in this bank; the undo list is a query over it.
CREATE TABLE step (
    id INTEGER PRIMARY KEY,
    bank INTEGER NOT NULL,
    label TEXT NOT NULL,
    who BLOB,
    at INTEGER NOT NULL,
    first_seq INTEGER NOT NULL,
    last_seq INTEGER NOT NULL,
    undoes INTEGER
) STRICT;

-- Operations that came in with the number of another one but another content.
CREATE TABLE quarantine (
    id INTEGER PRIMARY KEY,
    bank BLOB NOT NULL,
    seq INTEGER NOT NULL,
    content BLOB NOT NULL,
    received_at INTEGER NOT NULL
) STRICT;

CREATE TABLE file (
    id INTEGER PRIMARY KEY,
    sha256 BLOB NOT NULL UNIQUE,
    size INTEGER NOT NULL
) STRICT;
CREATE TABLE file_piece (
    id INTEGER PRIMARY KEY,
    file INTEGER NOT NULL,
    number INTEGER NOT NULL,
    data BLOB NOT NULL,
    UNIQUE (file, number)
) STRICT;

-- What belongs to this file and not to its contents: the version of the text pipeline, the next numbers.
CREATE TABLE note_to_self (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

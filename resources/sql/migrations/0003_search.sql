-- SPDX-License-Identifier: EUPL-1.2
-- The search index, made from the records: a cache that can be emptied and made anew.

-- What a record is found by (core/search/documentwords.h).
CREATE TABLE search_document (
    record INTEGER PRIMARY KEY,
    words BLOB NOT NULL
) STRICT;

-- Records whose change is not in the lists yet, with the words that the lists still hold; null when none.
CREATE TABLE search_recent (
    record INTEGER PRIMARY KEY,
    words BLOB
) STRICT;

-- Every term that some list holds. Its number keeps the keys of the list short.
CREATE TABLE search_term (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE
) STRICT;

-- The lists, cut into blocks; key = term << 32 | first record. A rowid table on purpose: its inner pages hold
-- nothing but keys, and the block of a record is one step back from its key.
CREATE TABLE search_block (
    key INTEGER PRIMARY KEY,
    postings BLOB NOT NULL
) STRICT;

-- SPDX-License-Identifier: EUPL-1.2
-- What attached files say: read from their bytes, and read again where it is not here. No copy of a bank holds it.

CREATE TABLE file_text (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    outcome TEXT NOT NULL,
    pipeline TEXT NOT NULL,
    text TEXT NOT NULL,
    words BLOB NOT NULL
) STRICT;
CREATE INDEX attachment_sha256 ON attachment (sha256) WHERE sha256 IS NOT NULL;

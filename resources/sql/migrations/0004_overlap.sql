-- SPDX-License-Identifier: EUPL-1.2
-- The pairs of the last overlap run, best first: worked out, never in the log. What people decide about
-- them is in `verdict`.

CREATE TABLE overlap (
    id INTEGER PRIMARY KEY,
    a BLOB NOT NULL,
    b BLOB NOT NULL,
    kind TEXT NOT NULL,
    score INTEGER NOT NULL,
    exact REAL NOT NULL,
    level TEXT NOT NULL,
    parts BLOB NOT NULL,
    urgent_by TEXT,
    can_still_change INTEGER NOT NULL,
    rank INTEGER NOT NULL
) STRICT;
CREATE INDEX overlap_a ON overlap (a);
CREATE INDEX overlap_b ON overlap (b);
CREATE INDEX overlap_rank ON overlap (rank);

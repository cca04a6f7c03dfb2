-- SPDX-License-Identifier: EUPL-1.2
-- A pair knows its place in the report by itself, so that single changes keep the order of all. What was worked
-- out before goes; the program works it out again.

DROP TABLE overlap;
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
    place TEXT NOT NULL
) STRICT;
CREATE INDEX overlap_a ON overlap (a);
CREATE INDEX overlap_b ON overlap (b);
CREATE INDEX overlap_place ON overlap (place);
DELETE FROM note_to_self WHERE name = 'overlap.computed_at';

-- SPDX-License-Identifier: EUPL-1.2
-- Where records lie on the latent axes, learned from the words of the search index: a cache that can be emptied
-- and learned anew (core/search/README.md).

-- At most one row. Without texts there are no axes; the row stays, so that numbers never come back.
CREATE TABLE search_axes (
    number INTEGER PRIMARY KEY,
    pipeline TEXT NOT NULL,
    texts INTEGER NOT NULL,
    trust REAL NOT NULL,
    later INTEGER NOT NULL DEFAULT 0,
    placings INTEGER NOT NULL DEFAULT 0
) STRICT;

-- A term or a spelling by the number that names it everywhere; its row of the axes, and what a step of it is worth.
CREATE TABLE search_feature (
    key INTEGER PRIMARY KEY,
    rarity REAL NOT NULL,
    step REAL NOT NULL,
    loadings BLOB NOT NULL
) STRICT;

-- The places of the records of which the number begins alike, with the number of their axes (placeblock.h).
CREATE TABLE search_place (
    block INTEGER PRIMARY KEY,
    axes INTEGER NOT NULL,
    placing INTEGER NOT NULL,
    places BLOB NOT NULL
) STRICT;

-- Records whose words changed since they got their place, or that have none yet; the last one has the highest id.
CREATE TABLE search_unplaced (
    id INTEGER PRIMARY KEY,
    record INTEGER NOT NULL UNIQUE
) STRICT;

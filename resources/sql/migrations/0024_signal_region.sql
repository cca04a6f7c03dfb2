-- SPDX-License-Identifier: EUPL-1.2
-- Where a signal was seen or what it is about: a country, a region (spec 01, S10c).

ALTER TABLE signal ADD COLUMN region TEXT;

-- SPDX-License-Identifier: EUPL-1.2
-- A pair of a group that units agreed upon, which stays in the lists when a run does not find it any more.

ALTER TABLE verdict ADD COLUMN of_group INTEGER;

-- SPDX-License-Identifier: EUPL-1.2
-- All ids of a list of a million studies come from a quarter of the pages: the other index by id holds more of a study.

CREATE INDEX study_in_use ON study (id) WHERE alive = 1;

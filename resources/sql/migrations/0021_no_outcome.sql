-- SPDX-License-Identifier: EUPL-1.2
-- Why a meeting that is closed brought nothing (spec 01, S16).

ALTER TABLE event ADD COLUMN no_outcome TEXT;

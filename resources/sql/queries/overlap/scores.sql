-- SPDX-License-Identifier: EUPL-1.2
-- How many pairs the last run kept with each score.
SELECT score, count(*) FROM overlap GROUP BY score

-- SPDX-License-Identifier: EUPL-1.2
-- how many links in use lead to each concept that has any
SELECT link.to_uid, count(*) FROM link WHERE type = 'concept' AND alive = 1 GROUP BY link.to_uid

-- SPDX-License-Identifier: EUPL-1.2
-- what is in use, the latest date first, without a date last; ?1 how many at most
SELECT id FROM event WHERE alive = 1 ORDER BY start DESC, id DESC LIMIT ?1

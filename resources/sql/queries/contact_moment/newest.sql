-- SPDX-License-Identifier: EUPL-1.2
-- what is in use, latest first; ?1 how many at most
SELECT id FROM contact_moment WHERE alive = 1 ORDER BY date DESC, id DESC LIMIT ?1

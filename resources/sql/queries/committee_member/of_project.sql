-- SPDX-License-Identifier: EUPL-1.2
-- who sits on the committee of project ?1, and what is still to be named, in the order in which they were put there
SELECT id FROM committee_member WHERE project = ?1 AND alive = 1 ORDER BY id

-- SPDX-License-Identifier: EUPL-1.2
-- how many records in use name the institute ?1
SELECT
    (SELECT count(*) FROM link WHERE to_uid = ?1 AND alive = 1)
    + (SELECT count(*) FROM contact_moment WHERE institute = ?1 AND alive = 1)
    + (SELECT count(*) FROM research_project WHERE contractor = ?1 AND alive = 1)

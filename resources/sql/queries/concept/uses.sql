-- SPDX-License-Identifier: EUPL-1.2
-- how many records in use are about the concept ?1, or stand beneath it
SELECT
    (SELECT count(*) FROM link WHERE to_uid = ?1 AND alive = 1)
    + (SELECT count(*) FROM concept WHERE (broader = ?1 OR replaced_by = ?1) AND alive = 1)

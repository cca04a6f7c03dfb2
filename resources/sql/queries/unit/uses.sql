-- SPDX-License-Identifier: EUPL-1.2
-- how many records in use belong, or refer, to the unit ?1; a unit does not count for itself
SELECT
    (SELECT count(*) FROM study WHERE owner_unit = ?1 AND alive = 1)
    + (SELECT count(*) FROM study WHERE commissioner = ?1 AND alive = 1)
    + (SELECT count(*) FROM knowledge_question WHERE owner_unit = ?1 AND alive = 1)
    + (SELECT count(*) FROM research_project WHERE (owner_unit = ?1 OR lead = ?1) AND alive = 1)
    + (SELECT count(*) FROM policy_dossier WHERE owner_unit = ?1 AND alive = 1)
    + (SELECT count(*) FROM person WHERE owner_unit = ?1 AND alive = 1)
    + (SELECT count(*) FROM institute WHERE (owner_unit = ?1 OR relation_owner = ?1) AND alive = 1)
    + (SELECT count(*) FROM concept WHERE owner_unit = ?1 AND alive = 1)
    + (SELECT count(*) FROM unit WHERE (parent = ?1 OR successor = ?1) AND alive = 1)
    + (SELECT count(*) FROM link WHERE to_uid = ?1 AND alive = 1)

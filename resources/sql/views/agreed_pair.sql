-- SPDX-License-Identifier: EUPL-1.2
-- What units agreed upon about both the records a and b (each pair both ways round), for who knows a. Who reads all
-- agreements begins with those instead, as in overlap/ids.sql.
CREATE TEMP VIEW agreed_pair (a, b, id, what, stands, is_running) AS
SELECT one.to_uid, other.to_uid, agreement.id, what, stands, is_running
FROM link AS one
    CROSS JOIN link AS other ON other.from_uid = one.from_uid AND other.type = 'agreed' AND other.alive = 1
    CROSS JOIN agreement ON agreement.uid = one.from_uid
WHERE one.type = 'agreed' AND one.alive = 1

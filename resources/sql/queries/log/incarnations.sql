-- SPDX-License-Identifier: EUPL-1.2
SELECT id, uid, unit, own FROM incarnation ORDER BY id

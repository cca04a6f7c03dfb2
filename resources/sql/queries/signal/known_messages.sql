-- SPDX-License-Identifier: EUPL-1.2
-- which of these messages of feeds were read before, also those in the trash; ?1 JSON array of external ids
SELECT DISTINCT external_id
FROM signal
WHERE external_id IN (SELECT value FROM json_each(?1))

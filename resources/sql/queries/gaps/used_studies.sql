-- SPDX-License-Identifier: EUPL-1.2
-- ?1 JSON array of record ids: those of which use was written down, other than that they are not used on purpose, or
-- that advice cites.
SELECT record.uid
FROM json_each(?1) AS given JOIN record ON record.id = given.value
WHERE EXISTS (SELECT 1 FROM use_record WHERE object = record.uid AND use_record.alive = 1
        AND ifnull(used_in, '') <> 'bewust_niet_gebruikt')
    OR EXISTS (SELECT 1 FROM citation WHERE target = record.uid AND citation.alive = 1)

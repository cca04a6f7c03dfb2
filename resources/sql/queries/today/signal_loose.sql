-- SPDX-License-Identifier: EUPL-1.2
-- ?1 today, ?2 own unit, ?3 1 for what is of the own unit. How many signals have no dossier yet: a new one has no status, or says so.
SELECT NULL, 0, NULL, NULL, NULL, 0, NULL,
    (SELECT count(*) FROM signal WHERE status IS NULL AND alive = 1 AND (?3 = 0 OR owner_unit = ?2)) +
    (SELECT count(*) FROM signal WHERE status IN ('nieuw', 'beoordeeld') AND alive = 1 AND (?3 = 0 OR owner_unit = ?2)),
    0

-- SPDX-License-Identifier: EUPL-1.2
-- ?1 today, ?2 own unit, ?3 1 for what is of the own unit, ?6 the day before which a signal without a dossier was seen for
-- it to be a gap. How many those are: a new one has no status, or says so.
SELECT NULL, 0, NULL, NULL, NULL, 0, NULL,
    (SELECT count(*) FROM signal
     WHERE status IS NULL AND alive = 1 AND observed_on < ?6 AND (?3 = 0 OR owner_unit = ?2)) +
    (SELECT count(*) FROM signal
     WHERE status IN ('nieuw', 'beoordeeld') AND alive = 1 AND observed_on < ?6 AND (?3 = 0 OR owner_unit = ?2)),
    0

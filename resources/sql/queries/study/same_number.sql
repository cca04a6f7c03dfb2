-- SPDX-License-Identifier: EUPL-1.2
-- ?1 a DOI, ?2 an ISBN of thirteen digits, ?3 the nine digits that it shares with its form of ten, each or null;
-- ?4 how many at most: the studies in use that may have the same number
SELECT id FROM study
WHERE alive = 1 AND (doi = ?1 OR isbn = ?2 OR isbn BETWEEN ?3 AND ?3 || 'X')
ORDER BY id
LIMIT ?4

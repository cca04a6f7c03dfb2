-- SPDX-License-Identifier: EUPL-1.2
-- the decision moments in use of the dossier ?1, first ones first
SELECT id FROM dossier_milestone WHERE dossier = ?1 AND alive = 1 ORDER BY date, id

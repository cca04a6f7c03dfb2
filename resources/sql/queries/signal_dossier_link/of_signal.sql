-- SPDX-License-Identifier: EUPL-1.2
-- the dossiers for which somebody wrote down what a signal means, most important first
SELECT id FROM signal_dossier_link WHERE signal = ?1 AND alive = 1 ORDER BY ifnull(relevance, 2) DESC, id

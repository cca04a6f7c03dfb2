-- SPDX-License-Identifier: EUPL-1.2
-- Studies that are said to be the same study twice.
SELECT study, target FROM study_relation WHERE kind = 'dubbel_van' AND alive = 1 ORDER BY id

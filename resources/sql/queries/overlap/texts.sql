-- SPDX-License-Identifier: EUPL-1.2
-- further texts from which the engine learns how words go together
SELECT description FROM policy_dossier WHERE alive = 1 AND description IS NOT NULL
UNION ALL
SELECT text FROM note WHERE alive = 1 AND ifnull(visibility, 'gedeeld') = 'gedeeld'
UNION ALL
SELECT definition_nl FROM concept WHERE alive = 1 AND definition_nl IS NOT NULL

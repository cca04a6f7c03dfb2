-- SPDX-License-Identifier: EUPL-1.2
-- who decided something about a pair, each once
SELECT DISTINCT person FROM verdict WHERE alive = 1 AND person <> ''

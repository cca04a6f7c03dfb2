-- SPDX-License-Identifier: EUPL-1.2
-- everybody for whom a question that is in use is meant
SELECT DISTINCT audience FROM knowledge_question WHERE alive = 1 AND audience IS NOT NULL ORDER BY 1

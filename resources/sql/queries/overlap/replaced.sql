-- SPDX-License-Identifier: EUPL-1.2
-- studies in whose place another stands, that is not in the trash
SELECT study FROM replacement WHERE study IS NOT NULL

-- SPDX-License-Identifier: EUPL-1.2
-- Who wrote the findings of each study, and who was the last to change them.
SELECT study, created_by, changed_by FROM finding WHERE alive = 1

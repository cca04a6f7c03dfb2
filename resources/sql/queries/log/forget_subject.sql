-- SPDX-License-Identifier: EUPL-1.2
-- takes the subject ?1 away from the steps that are called by it: it is the last part of their label, after a tab
UPDATE step SET label = substr(label, 1, length(label) - length(?1))
WHERE length(?1) > 0 AND substr(label, -length(?1) - 1) = char(9) || ?1

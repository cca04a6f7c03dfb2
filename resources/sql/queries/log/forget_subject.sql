-- SPDX-License-Identifier: EUPL-1.2
-- takes the subject ?2 away from the steps about the kind ?1 that are called by it: their label is an act, a kind, a
-- count and a subject, with a tab between
UPDATE step SET label = substr(label, 1, length(label) - length(?2))
WHERE length(?2) > 0
    AND instr(label, char(9) || ?1 || char(9)) = instr(label, char(9))
    AND substr(label, -length(?2) - 1) = char(9) || ?2

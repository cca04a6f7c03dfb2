-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO overlap (a, b, kind, score, exact, level, parts, urgent_by, can_still_change, place)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)

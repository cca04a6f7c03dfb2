-- SPDX-License-Identifier: EUPL-1.2
SELECT ifnull(max(seq), 0) FROM operation WHERE bank = ?1

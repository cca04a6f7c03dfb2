-- SPDX-License-Identifier: EUPL-1.2
SELECT ifnull(max(rank), 0) + 1 FROM overlap

-- SPDX-License-Identifier: EUPL-1.2
SELECT ifnull(max(hlc), 0) FROM operation

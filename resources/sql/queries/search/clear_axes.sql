-- SPDX-License-Identifier: EUPL-1.2
-- the number stays
UPDATE search_axes SET texts = 0

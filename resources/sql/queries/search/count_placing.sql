-- SPDX-License-Identifier: EUPL-1.2
-- ?1 more records got their place from these axes
UPDATE search_axes SET later = later + ?1, placings = placings + 1

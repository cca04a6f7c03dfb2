-- SPDX-License-Identifier: EUPL-1.2
DELETE FROM search_place

-- SPDX-License-Identifier: EUPL-1.2
SELECT count(*) FROM search_unplaced

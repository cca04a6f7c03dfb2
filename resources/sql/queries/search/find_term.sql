-- SPDX-License-Identifier: EUPL-1.2
SELECT id FROM search_term WHERE text = ?1

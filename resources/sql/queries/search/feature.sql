-- SPDX-License-Identifier: EUPL-1.2
SELECT rarity, step, loadings FROM search_feature WHERE key = ?1

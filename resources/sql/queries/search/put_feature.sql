-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO search_feature (key, rarity, step, loadings) VALUES (?1, ?2, ?3, ?4)

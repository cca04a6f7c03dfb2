-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO search_axes (number, pipeline, texts, trust) VALUES (?1, ?2, ?3, ?4)

-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO search_term (text) VALUES (?1)

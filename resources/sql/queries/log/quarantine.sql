-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO quarantine (bank, seq, content, received_at) VALUES (?1, ?2, ?3, ?4)

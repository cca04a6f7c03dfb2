-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO note_to_self (name, value) VALUES ('search.pipeline', ?1)
ON CONFLICT (name) DO UPDATE SET value = excluded.value

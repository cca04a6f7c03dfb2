-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO refcode_counter (prefix, last) VALUES (?1, 1)
ON CONFLICT (prefix) DO UPDATE SET last = last + 1
RETURNING last

-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO refcode_counter (prefix, last) VALUES (?1, ?2)
ON CONFLICT (prefix) DO UPDATE SET last = max(last, excluded.last)

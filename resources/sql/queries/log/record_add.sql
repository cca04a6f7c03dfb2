-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO record (uid, kind) VALUES (?1, ?2)

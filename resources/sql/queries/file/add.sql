-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO file (sha256, size) VALUES (?1, ?2)

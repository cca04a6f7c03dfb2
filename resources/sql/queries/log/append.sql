-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO operation (bank, seq, hlc, who, step, record, fields, observed, seal)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)

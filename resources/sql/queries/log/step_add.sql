-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO step (bank, label, who, at, first_seq, last_seq, undoes) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)

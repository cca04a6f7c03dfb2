-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO incarnation (uid, unit, own, made_at) VALUES (?1, ?2, ?3, ?4)

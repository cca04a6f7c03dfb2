-- SPDX-License-Identifier: EUPL-1.2
-- the newest steps of this bank, oldest first
SELECT id, bank, label, who, at, first_seq, last_seq, undoes
FROM (SELECT * FROM step ORDER BY id DESC LIMIT ?1)
ORDER BY id

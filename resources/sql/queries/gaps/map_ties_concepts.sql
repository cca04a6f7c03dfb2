-- SPDX-License-Identifier: EUPL-1.2
-- What belongs to which concept, of any kind of record.
SELECT from_uid, to_uid FROM link WHERE type = 'concept' AND alive = 1

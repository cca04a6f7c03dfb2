-- SPDX-License-Identifier: EUPL-1.2
SELECT record.id, kind FROM json_each(?1) AS wanted JOIN record ON record.id = wanted.value

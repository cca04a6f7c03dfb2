-- SPDX-License-Identifier: EUPL-1.2
SELECT id, content FROM quarantine ORDER BY id

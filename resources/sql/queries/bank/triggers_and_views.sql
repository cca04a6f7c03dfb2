-- SPDX-License-Identifier: EUPL-1.2
SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view')

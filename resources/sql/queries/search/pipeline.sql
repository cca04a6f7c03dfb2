-- SPDX-License-Identifier: EUPL-1.2
SELECT value FROM note_to_self WHERE name = 'search.pipeline'

-- SPDX-License-Identifier: EUPL-1.2
DELETE FROM note_to_self WHERE name = 'overlap.groups'

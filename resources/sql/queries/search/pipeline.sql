SELECT value FROM note_to_self WHERE name = 'search.pipeline'

SELECT value FROM note_to_self WHERE name = ?1

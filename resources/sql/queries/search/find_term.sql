SELECT id FROM search_term WHERE text = ?1

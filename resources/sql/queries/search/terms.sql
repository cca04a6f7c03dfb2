SELECT id, text FROM search_term ORDER BY id

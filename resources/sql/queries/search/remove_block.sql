DELETE FROM search_block WHERE key = ?1

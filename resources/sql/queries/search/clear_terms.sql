DELETE FROM search_term

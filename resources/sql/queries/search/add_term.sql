INSERT INTO search_term (text) VALUES (?1)

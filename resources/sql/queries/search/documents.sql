SELECT record FROM search_document ORDER BY record
